/** Words as they are written down here: lines of words with ";" between them. */
const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/u);

/**
 * The words by which mail clients begin a quoted or forwarded mail, in 27 languages; docs/quote-words.md says which
 * language and which client writes each, and how it was looked up. A word that several languages share stands once.
 *
 * Each is spelt as a client writes it, whatever its case (Turkish İ has no small letter of one character, so such words
 * stand in both spellings), without what clients put around it: hyphens, colons, asterisks, marks of direction.
 */
export const QUOTE_WORDS = {
  from: words(`
    From; Von; De; Desde; Da; Mittente; Van; Afzender; Från; Fra; Frå; Avsender; Afsender; Lähettäjä
    Od; Nadawca; Odesílatel; Feladó; De la; Expeditorul; Expeditor; Kimden; Gönderen; Gönderici; Šalje
    От; От кого; Отправитель; Від; Від кого; Από; Αποστολέας; מאת; من; مِن; المرسل
    发件人; 寄件者; 寄件人; 發件人; 從; 差出人; 発信者; 送信者; 送信元; 보낸 사람`),
  /** A memo has a date; only a mail says when it was sent. A word behind it ("Enviado el") makes no difference. */
  sent: words(`
    Sent; Gesendet; Envoyé; Enviado; Enviada; Inviato; Verzonden; Skickat; Sendt; Lähetetty; Wysłano; Wysłane; Odesláno
    Odoslané; Elküldve; Küldve; Trimis; Gönderildi; Gönderilen; Poslano; Отправлено; Надіслано; Відправлено
    Στάλθηκε; Αποστολή; נשלח; تاريخ الإرسال; تم الإرسال
    发送时间; 发送日期; 寄件日期; 發送時間; 傳送時間; 送信日時; 보낸 날짜`),
  date: words(`
    Date; Datum; Fecha; Data; Dato; Päivämäärä; Päiväys; Dátum; Dată; Tarih; Дата; Ημερομηνία; תאריך; التاريخ
    日期; 日付; 日時; 날짜`),
  to: words(`
    To; An; À; Pour; Para; A; Destinatario; Aan; Ontvanger; Till; Mottagare; Til; Mottaker; Modtager; Vastaanottaja
    Do; Adresat; Komu; Adresát; Pre; Címzett; Către; Destinatarul; Destinatar; Kime; Alıcı; Prima; Za
    Кому; Προς; Παραλήπτης; אל; إلى; المستقبل; 收件人; 收件者; 到; 至; 宛先; 送信先; 받는 사람`),
  cc: words(`
    Cc; Kopie; Kopie (CC); Copie à; Cópia; Kopia; Kopi; Kopi til; Kopi-Til; Kopi til (CC); Kopio; Kopiot; DW; Kópia
    Másolatot kap; Másolat; Copie (CC); Bilgi; Kopya; Kp; Копия; Копія; Κοιν.; Κοινοποίηση; עותק; לידיעה; نسخة
    抄送; 副本; 写し(Cc); 참조`),
  subject: words(`
    Subject; Betreff; Objet; Sujet; Asunto; Oggetto; Assunto; Onderwerp; Ämne; Ärende; Emne; Aihe; Temat; Předmět; Predmet
    Tárgy; Subiect; Subiectul; Konu; Başlık; Naslov; Zadeva; Тема; Θέμα; נושא; الموضوع; 主题; 主題; 主旨; 件名; 제목`),
  /** Parts of what a separator says above the mail that is answered ("-----Original Message-----"). */
  originals: words(`
    origin; reply message; replied message; message initial; ursprüng; ursprung; oorspronk; opprinn; opphavl; oprind; alkuper; oryginal; původn; pôvodn
    eredeti; özgün; orijinal; izvorn; izvirn; исходн; оригінал; початков; αρχικ; מקורית; الأصلي
    原始; 原件; 原邮件; 元のメ; オリジナル; 원본`),
  /** The same above one that is passed on; Apple Mail writes it without hyphens ("Begin forwarded message:"). */
  forwards: words(`
    forward; weitergel; transfér; transmis; réexpéd; reenvi; redirig; inoltr; encaminh; doorgest; vidareb; vidares
    videres; välitet; edelleen; przekaz; przesł; přepos; předan; prepos; odoslan; poslanej; tovább; redirec; înaint
    letilen; letilmiş; leti baş; yönlend; proslijeđ; posredov; перенапр; переадр; пересы; пересил; пересл; προωθ; הועבר; מועבר; ممرّر
    转发; 轉寄; 轉遞; 転送; 전달`),
  /** What a line says of the sender: "On …, Anna wrote:". */
  verbs: words(`
    wrote; writes; said; schrieb; schreibt; geschrieben; écrit; écrivait; escribió; ha scritto
    escreveu; schreef; schrijft; geschreven; skrev; skreiv; kirjoitti; napisał; napisała; napisana przez; pisze; napsal; napsala; píše
    napísal; napísala; írta; a scris; yazdı; yazmış; napisao; napisala; piše; napisal
    пишет; написал; написала; писал; пише; написав; έγραψε; מאת; נכתב; כתב; כתבה; كتب; كتبت; تمت كتابة
    写道; 寫道; 寫到; 提到; 書きました; のメッセージ; のメール; 작성; 쓴 글; 쓴 내용`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
