/** Words as they are written down here: lines of words with ";" between them. */
const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/u);

/**
 * The words by which mail clients begin a quoted or forwarded mail, in 27 languages; docs/quote-words.md says which
 * language and which client writes each, and how it was looked up. A word that several languages share stands once.
 *
 * Each stands in small letters, as lines are compared (Turkish İ has no small letter of one character, so such words are
 * parts without it), without what clients put around it: hyphens, colons, asterisks, marks of direction.
 */
export const QUOTE_WORDS = {
  from: words(`
    from; von; de; desde; da; mittente; van; afzender; från; fra; frå; avsender; afsender; lähettäjä
    od; nadawca; odesílatel; feladó; de la; expeditorul; expeditor; kimden; gönderen; gönderici; šalje
    от; от кого; отправитель; від; від кого; από; αποστολέας; מאת; من; مِن; المرسل
    发件人; 寄件者; 寄件人; 發件人; 從; 差出人; 発信者; 送信者; 送信元; 보낸 사람`),
  /** A memo has a date; only a mail says when it was sent. A word behind it ("Enviado el") makes no difference. */
  sent: words(`
    sent; gesendet; envoyé; enviado; enviada; inviato; verzonden; skickat; sendt; lähetetty; wysłano; wysłane; odesláno
    odoslané; elküldve; küldve; trimis; gönderildi; gönderilen; poslano; отправлено; надіслано; відправлено
    στάλθηκε; αποστολή; נשלח; تاريخ الإرسال; تم الإرسال
    发送时间; 发送日期; 寄件日期; 發送時間; 傳送時間; 送信日時; 보낸 날짜`),
  date: words(`
    date; datum; fecha; data; dato; päivämäärä; päiväys; dátum; dată; tarih; дата; ημερομηνία; תאריך; التاريخ
    日期; 日付; 日時; 날짜`),
  to: words(`
    to; an; à; pour; para; a; destinatario; aan; ontvanger; till; mottagare; til; mottaker; modtager; vastaanottaja
    do; adresat; komu; adresát; pre; címzett; către; destinatarul; destinatar; kime; alıcı; prima; za
    кому; προς; παραλήπτης; אל; إلى; المستقبل; 收件人; 收件者; 到; 至; 宛先; 送信先; 받는 사람`),
  cc: words(`
    cc; kopie; kopie (cc); copie à; cópia; kopia; kopi; kopi til; kopi-til; kopi til (cc); kopio; kopiot; dw; kópia
    másolatot kap; másolat; copie (cc); bilgi; kopya; kp; копия; копія; κοιν.; κοινοποίηση; עותק; לידיעה; نسخة
    抄送; 副本; 写し(cc); 참조`),
  subject: words(`
    subject; betreff; objet; sujet; asunto; oggetto; assunto; onderwerp; ämne; ärende; emne; aihe; temat; předmět; predmet
    tárgy; subiect; subiectul; konu; başlık; naslov; zadeva; тема; θέμα; נושא; الموضوع; 主题; 主題; 主旨; 件名; 제목`),
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
