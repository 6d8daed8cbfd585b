/**
 * What people call a time instead of naming a place: `abbreviations and names=zones`, the zone that is most often meant
 * first. One that several countries use has them all. Each is what the time zone database, CLDR or the country's own
 * office for weights and measures calls the time there, in summer or winter. A zone that has that name all the year
 * stands behind those that have it for a part of it, as few people think of that when they write "EST" in July.
 */
export const ABBREVIATIONS = `UCT,Zulu=Etc/UTC
GMT,Greenwich Mean Time=Etc/UTC Europe/London Africa/Accra
WET,WEST,WEZ,WESZ,Western European Time=Europe/Lisbon Atlantic/Canary
BST,British Summer Time=Europe/London
BST=Asia/Dhaka Pacific/Bougainville
IST=Asia/Calcutta Asia/Jerusalem Europe/Dublin
Indian Time,India Time=Asia/Calcutta
IDT=Asia/Jerusalem
CET,CEST,MEZ,MESZ,HNEC,HEEC,Central European Time,Mitteleuropäische Zeit,heure d’Europe centrale,ora dell’Europa centrale=Europe/Berlin Europe/Paris Europe/Rome Europe/Zurich Europe/Vienna Europe/Madrid
EST,EDT,ET,HNE,HAE,Eastern Time=America/New_York America/Toronto America/Panama America/Jamaica
EET,EEST,OEZ,OESZ,Eastern European Time,Osteuropäische Zeit,heure d’Europe de l’Est,ora dell’Europa orientale=Europe/Helsinki Europe/Athens Europe/Bucharest Europe/Kiev Africa/Cairo
MSK=Europe/Moscow
TRT=Europe/Istanbul
CST,CDT,CT,HNC,HAC,Central Time=America/Chicago America/Winnipeg
CST=Asia/Shanghai America/Mexico_City America/Havana
MST,MDT,MT,HNR,HAR,Mountain Time=America/Denver America/Edmonton
MST=America/Phoenix
PST,PDT,PT,HNP,HAP,Pacific Time=America/Los_Angeles America/Vancouver
PST,PHT=Asia/Manila
AKST,AKDT,Alaska Time=America/Anchorage
HST,Hawaii Time=Pacific/Honolulu
AST,ADT,Atlantic Time=America/Halifax America/Puerto_Rico
AST,Arabia Time=Asia/Riyadh
NST,NDT,HNT,HAT=America/St_Johns
BRT=America/Sao_Paulo
ART=America/Buenos_Aires
CLT,CLST=America/Santiago
COT=America/Bogota
PET=America/Lima
VET=America/Caracas
BOT=America/La_Paz
ECT=America/Guayaquil
UYT=America/Montevideo
PYT,PYST=America/Asuncion
GST=Asia/Dubai
IRST=Asia/Tehran
AFT=Asia/Kabul
PKT=Asia/Karachi
UZT=Asia/Tashkent
NPT=Asia/Katmandu
BTT=Asia/Thimphu
MMT=Asia/Rangoon
ICT=Asia/Bangkok Asia/Saigon
WIB=Asia/Jakarta
WITA=Asia/Makassar
WIT=Asia/Jayapura
SGT=Asia/Singapore
MYT=Asia/Kuala_Lumpur
HKT=Asia/Hong_Kong
KST=Asia/Seoul
JST=Asia/Tokyo
AEST,AEDT,AET,Australian Eastern Time=Australia/Sydney Australia/Brisbane
ACST,ACDT,ACT,Australian Central Time=Australia/Adelaide Australia/Darwin
AWST,Australian Western Time=Australia/Perth
NZST,NZDT=Pacific/Auckland
SST=Pacific/Pago_Pago
CHST=Pacific/Guam
WAT=Africa/Lagos
CAT=Africa/Harare Africa/Johannesburg
SAST=Africa/Johannesburg
EAT=Africa/Nairobi`;
