// Written by `npm run time-zones` from CLDR 48.2.0; see docs/licenses/unicode.txt.

/**
 * All places of the time zone database: `zone|region|English|German|French|Italian|today's IANA name`. Empty names
 * as in PLACE_NAMES; four empty ones stand for the row there. The last one stands where it is not the zone's name.
 */
export const ZONE_LIST = `Africa/Abidjan|CI
Africa/Accra|GH
Africa/Addis_Ababa|ET||Addis Abeba|Addis-Abeba|Addis Abeba
Africa/Algiers|DZ||Algier|Alger|Algeri
Africa/Asmera|ER|Asmara||||Africa/Asmara
Africa/Bamako|ML
Africa/Bangui|CF
Africa/Banjul|GM
Africa/Bissau|GW
Africa/Blantyre|MW
Africa/Brazzaville|CG
Africa/Bujumbura|BI
Africa/Cairo|EG
Africa/Casablanca|MA
Africa/Ceuta|ES
Africa/Conakry|GN
Africa/Dakar|SN
Africa/Dar_es_Salaam|TZ||Daressalam
Africa/Djibouti|DJ||Dschibuti||Gibuti
Africa/Douala|CM
Africa/El_Aaiun|EH|El Aaiún||Laâyoune|El Ayun
Africa/Freetown|SL
Africa/Gaborone|BW
Africa/Harare|ZW
Africa/Johannesburg|ZA
Africa/Juba|SS
Africa/Kampala|UG
Africa/Khartoum|SD
Africa/Kigali|RW
Africa/Kinshasa|CD
Africa/Lagos|NG
Africa/Libreville|GA
Africa/Lome|TG|Lomé
Africa/Luanda|AO
Africa/Lubumbashi|CD
Africa/Lusaka|ZM
Africa/Malabo|GQ
Africa/Maputo|MZ
Africa/Maseru|LS
Africa/Mbabane|SZ
Africa/Mogadishu|SO||Mogadischu|Mogadiscio|Mogadiscio
Africa/Monrovia|LR
Africa/Nairobi|KE
Africa/Ndjamena|TD|N’Djamena
Africa/Niamey|NE
Africa/Nouakchott|MR
Africa/Ouagadougou|BF
Africa/Porto-Novo|BJ||Porto Novo
Africa/Sao_Tome|ST
Africa/Tripoli|LY
Africa/Tunis|TN||||Tunisi
Africa/Windhoek|NA
America/Adak|US
America/Anchorage|US
America/Anguilla|AI
America/Antigua|AG
America/Araguaina|BR
America/Argentina/La_Rioja|AR
America/Argentina/Rio_Gallegos|AR|Río Gallegos
America/Argentina/Salta|AR
America/Argentina/San_Juan|AR
America/Argentina/San_Luis|AR
America/Argentina/Tucuman|AR|Tucumán
America/Argentina/Ushuaia|AR|||Ushuaïa
America/Aruba|AW
America/Asuncion|PY
America/Bahia_Banderas|MX|Bahía de Banderas|Bahia Banderas|Bahia de Banderas
America/Bahia|BR
America/Barbados|BB|||La Barbade
America/Belem|BR|Belém
America/Belize|BZ
America/Blanc-Sablon|CA
America/Boa_Vista|BR
America/Bogota|CO
America/Boise|US
America/Buenos_Aires|AR|||||America/Argentina/Buenos_Aires
America/Cambridge_Bay|CA
America/Campo_Grande|BR
America/Cancun|MX
America/Caracas|VE
America/Catamarca|AR|||||America/Argentina/Catamarca
America/Cayenne|GF
America/Cayman|KY||Kaimaninseln|Caïmans
America/Chicago|US
America/Chihuahua|MX
America/Ciudad_Juarez|MX|Ciudad Juárez
America/Coral_Harbour|CA|Atikokan||||America/Atikokan
America/Cordoba|AR|Córdoba||||America/Argentina/Cordoba
America/Costa_Rica|CR
America/Coyhaique|CL
America/Creston|CA
America/Cuiaba|BR
America/Curacao|CW|Curaçao
America/Danmarkshavn|GL
America/Dawson_Creek|CA
America/Dawson|CA
America/Denver|US
America/Detroit|US|||Détroit
America/Dominica|DM|||Dominique
America/Edmonton|CA
America/Eirunepe|BR|Eirunepé
America/El_Salvador|SV
America/Fort_Nelson|CA
America/Fortaleza|BR
America/Glace_Bay|CA
America/Godthab|GL|||||America/Nuuk
America/Goose_Bay|CA
America/Grand_Turk|TC
America/Grenada|GD|||Grenade
America/Guadeloupe|GP||||Guadalupa
America/Guatemala|GT
America/Guayaquil|EC
America/Guyana|GY
America/Halifax|CA
America/Havana|CU
America/Hermosillo|MX
America/Indiana/Knox|US|Knox, Indiana||Knox [Indiana]
America/Indiana/Marengo|US|Marengo, Indiana||Marengo [Indiana]
America/Indiana/Petersburg|US|Petersburg, Indiana||Petersburg [Indiana]
America/Indiana/Tell_City|US|Tell City, Indiana||Tell City [Indiana]
America/Indiana/Vevay|US|Vevay, Indiana||Vevay [Indiana]
America/Indiana/Vincennes|US|Vincennes, Indiana||Vincennes [Indiana]
America/Indiana/Winamac|US|Winamac, Indiana||Winamac [Indiana]
America/Indianapolis|US|||||America/Indiana/Indianapolis
America/Inuvik|CA
America/Iqaluit|CA
America/Jamaica|JM||Jamaika|Jamaïque|Giamaica
America/Jujuy|AR|||||America/Argentina/Jujuy
America/Juneau|US
America/Kentucky/Monticello|US|Monticello, Kentucky||Monticello [Kentucky]
America/Kralendijk|BQ
America/La_Paz|BO
America/Lima|PE
America/Los_Angeles|US
America/Louisville|US|||||America/Kentucky/Louisville
America/Lower_Princes|SX|Lower Prince’s Quarter
America/Maceio|BR|Maceió
America/Managua|NI
America/Manaus|BR|||Manaos
America/Marigot|MF
America/Martinique|MQ||||Martinica
America/Matamoros|MX
America/Mazatlan|MX
America/Mendoza|AR|||||America/Argentina/Mendoza
America/Menominee|US
America/Merida|MX|Mérida|Merida
America/Metlakatla|US
America/Mexico_City|MX
America/Miquelon|PM
America/Moncton|CA
America/Monterrey|MX
America/Montevideo|UY
America/Montserrat|MS
America/Nassau|BS
America/New_York|US
America/Nome|US
America/Noronha|BR|Fernando de Noronha
America/North_Dakota/Beulah|US|Beulah, North Dakota||Beulah (Dakota du Nord)|Beulah, Dakota del nord
America/North_Dakota/Center|US|Center, North Dakota||Center (Dakota du Nord)|Center, Dakota del nord
America/North_Dakota/New_Salem|US|New Salem, North Dakota||New Salem (Dakota du Nord)|New Salem, Dakota del nord
America/Ojinaga|MX
America/Panama|PA
America/Paramaribo|SR
America/Phoenix|US
America/Port-au-Prince|HT
America/Port_of_Spain|TT|||Port-d’Espagne
America/Porto_Velho|BR
America/Puerto_Rico|PR|||Porto Rico|Portorico
America/Punta_Arenas|CL
America/Rankin_Inlet|CA
America/Recife|BR
America/Regina|CA
America/Resolute|CA
America/Rio_Branco|BR
America/Santarem|BR|Santarém
America/Santiago|CL
America/Santo_Domingo|DO|||Saint-Domingue
America/Sao_Paulo|BR
America/Scoresbysund|GL|Ittoqqortoormiit
America/Sitka|US
America/St_Barthelemy|BL|St. Barthélemy|Saint-Barthélemy|Saint-Barthélemy|Saint-Barthélemy
America/St_Johns|CA
America/St_Kitts|KN|St. Kitts||Saint-Christophe
America/St_Lucia|LC|St. Lucia||Sainte-Lucie|Santa Lucia
America/St_Thomas|VI|St. Thomas||Saint-Thomas|Saint Thomas
America/St_Vincent|VC|St. Vincent||Saint-Vincent|Saint Vincent
America/Swift_Current|CA
America/Tegucigalpa|HN
America/Thule|GL|||Thulé
America/Tijuana|MX
America/Toronto|CA
America/Tortola|VG
America/Vancouver|CA
America/Whitehorse|CA
America/Winnipeg|CA
America/Yakutat|US
Antarctica/Casey|AQ|Casey Station|Casey|Casey|Casey
Antarctica/Davis|AQ
Antarctica/DumontDUrville|AQ|Dumont d’Urville Station|Dumont-d’Urville|Dumont-d’Urville|Dumont-d’Urville
Antarctica/Macquarie|AU|Macquarie Island|Macquarie|Macquarie|Macquarie
Antarctica/Mawson|AQ|Mawson Station|Mawson|Mawson|Mawson
Antarctica/McMurdo|AQ|McMurdo Station|McMurdo|McMurdo|McMurdo
Antarctica/Palmer|AQ|Palmer Land|Palmer|Palmer|Palmer
Antarctica/Rothera|AQ|Rothera Station|Rothera|Rothera|Rothera
Antarctica/Syowa|AQ|Showa Station|Showa|Showa|Showa
Antarctica/Troll|AQ|Troll Station|Troll|Troll|Troll
Antarctica/Vostok|AQ|Vostok Station|Wostok|Vostok|Vostok
Arctic/Longyearbyen|SJ
Asia/Aden|YE
Asia/Almaty|KZ|||Alma Ata
Asia/Amman|JO
Asia/Anadyr|RU||||Anadyr’
Asia/Aqtau|KZ|Aktau|Aqtau|Aktaou|Aqtau
Asia/Aqtobe|KZ||Aktobe|Aktioubinsk|Aqtöbe
Asia/Ashgabat|TM||Aşgabat|Achgabat
Asia/Atyrau|KZ|||Atyraou
Asia/Baghdad|IQ
Asia/Bahrain|BH|||Bahreïn|Bahrein
Asia/Baku|AZ
Asia/Bangkok|TH
Asia/Barnaul|RU
Asia/Beirut|LB
Asia/Bishkek|KG
Asia/Brunei|BN||Brunei Darussalam
Asia/Calcutta|IN|||||Asia/Kolkata
Asia/Chita|RU
Asia/Colombo|LK
Asia/Damascus|SY
Asia/Dhaka|BD
Asia/Dili|TL
Asia/Dubai|AE
Asia/Dushanbe|TJ||Duschanbe|Douchanbé
Asia/Famagusta|CY|||Famagouste|Famagosta
Asia/Gaza|PS
Asia/Hebron|PS
Asia/Hong_Kong|HK||Hongkong
Asia/Hovd|MN
Asia/Irkutsk|RU
Asia/Jakarta|ID||||Giacarta
Asia/Jayapura|ID
Asia/Jerusalem|IL
Asia/Kabul|AF
Asia/Kamchatka|RU
Asia/Karachi|PK
Asia/Katmandu|NP|||||Asia/Kathmandu
Asia/Khandyga|RU||Chandyga||Chandyga
Asia/Krasnoyarsk|RU
Asia/Kuala_Lumpur|MY
Asia/Kuching|MY
Asia/Kuwait|KW|||Koweït
Asia/Macau|MO|Macao|Macau
Asia/Magadan|RU
Asia/Makassar|ID|||Macassar
Asia/Manila|PH|||Manille
Asia/Muscat|OM||Maskat|Mascate|Mascate
Asia/Nicosia|CY||Nikosia|Nicosie
Asia/Novokuznetsk|RU||Nowokuznetsk||Novokuzneck
Asia/Novosibirsk|RU
Asia/Omsk|RU
Asia/Oral|KZ|||Ouralsk
Asia/Phnom_Penh|KH
Asia/Pontianak|ID
Asia/Pyongyang|KP
Asia/Qatar|QA||Katar
Asia/Qostanay|KZ|Kostanay|Qostanai|Kostanaï|Qostanay
Asia/Qyzylorda|KZ
Asia/Rangoon|MM|||||Asia/Yangon
Asia/Riyadh|SA
Asia/Saigon|VN|Ho Chi Minh City|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ho Chi Minh|Asia/Ho_Chi_Minh
Asia/Sakhalin|RU
Asia/Samarkand|UZ|||Samarcande|Samarcanda
Asia/Seoul|KR
Asia/Shanghai|CN
Asia/Singapore|SG
Asia/Srednekolymsk|RU
Asia/Taipei|TW
Asia/Tashkent|UZ
Asia/Tbilisi|GE
Asia/Tehran|IR
Asia/Thimphu|BT
Asia/Tokyo|JP
Asia/Tomsk|RU
Asia/Ulaanbaatar|MN
Asia/Urumqi|CN|Ürümqi
Asia/Ust-Nera|RU||||Ust’-Nera
Asia/Vientiane|LA
Asia/Vladivostok|RU
Asia/Yakutsk|RU
Asia/Yekaterinburg|RU
Asia/Yerevan|AM
Atlantic/Azores|PT
Atlantic/Bermuda|BM|||Bermudes
Atlantic/Canary|ES|Canaries|Kanaren|Îles Canaries|Canarie
Atlantic/Cape_Verde|CV
Atlantic/Faeroe|FO|Faroes|Färöer|Îles Féroé|Isole Fær Øer|Atlantic/Faroe
Atlantic/Madeira|PT|||Madère
Atlantic/Reykjavik|IS
Atlantic/South_Georgia|GS||Südgeorgien|Géorgie du Sud|Georgia del Sud
Atlantic/St_Helena|SH|St. Helena||Sainte-Hélène|Sant’Elena
Atlantic/Stanley|FK
Australia/Adelaide|AU
Australia/Brisbane|AU
Australia/Broken_Hill|AU
Australia/Darwin|AU
Australia/Eucla|AU
Australia/Hobart|AU
Australia/Lindeman|AU
Australia/Lord_Howe|AU
Australia/Melbourne|AU
Australia/Perth|AU
Australia/Sydney|AU
Europe/Amsterdam|NL
Europe/Andorra|AD
Europe/Astrakhan|RU
Europe/Athens|GR
Europe/Belgrade|RS
Europe/Berlin|DE
Europe/Bratislava|SK
Europe/Brussels|BE
Europe/Bucharest|RO
Europe/Budapest|HU
Europe/Busingen|DE
Europe/Chisinau|MD
Europe/Copenhagen|DK
Europe/Dublin|IE
Europe/Gibraltar|GI
Europe/Guernsey|GG
Europe/Helsinki|FI
Europe/Isle_of_Man|IM
Europe/Istanbul|TR
Europe/Jersey|JE
Europe/Kaliningrad|RU
Europe/Kiev|UA|||||Europe/Kyiv
Europe/Kirov|RU
Europe/Lisbon|PT
Europe/Ljubljana|SI
Europe/London|GB
Europe/Luxembourg|LU
Europe/Madrid|ES
Europe/Malta|MT
Europe/Mariehamn|AX
Europe/Minsk|BY
Europe/Monaco|MC
Europe/Moscow|RU
Europe/Oslo|NO
Europe/Paris|FR
Europe/Podgorica|ME
Europe/Prague|CZ
Europe/Riga|LV
Europe/Rome|IT
Europe/Samara|RU
Europe/San_Marino|SM
Europe/Sarajevo|BA
Europe/Saratov|RU
Europe/Simferopol|UA
Europe/Skopje|MK
Europe/Sofia|BG
Europe/Stockholm|SE
Europe/Tallinn|EE
Europe/Tirane|AL
Europe/Ulyanovsk|RU
Europe/Vaduz|LI
Europe/Vatican|VA
Europe/Vienna|AT
Europe/Vilnius|LT
Europe/Volgograd|RU
Europe/Warsaw|PL
Europe/Zagreb|HR
Europe/Zurich|CH
Indian/Antananarivo|MG
Indian/Chagos|IO|Chagos Archipelago|Chagos|Chagos|Chagos
Indian/Christmas|CX|Christmas Island|Weihnachtsinsel|Christmas|Christmas
Indian/Cocos|CC|Cocos Islands|Cocos|Cocos|Cocos
Indian/Comoro|KM|Comoros|Komoren|Comores|Comore
Indian/Kerguelen|TF|Kerguelen Islands|Kerguelen|Kerguelen|Kerguelen
Indian/Mahe|SC|Mahé
Indian/Maldives|MV||Malediven||Maldive
Indian/Mauritius|MU
Indian/Mayotte|YT
Indian/Reunion|RE|Réunion||La Réunion|La Riunione
Pacific/Apia|WS
Pacific/Auckland|NZ
Pacific/Bougainville|PG
Pacific/Chatham|NZ
Pacific/Easter|CL
Pacific/Efate|VU|||Éfaté
Pacific/Enderbury|KI|Canton Island|Canton|Canton|Canton|Pacific/Kanton
Pacific/Fakaofo|TK
Pacific/Fiji|FJ
Pacific/Funafuti|TV
Pacific/Galapagos|EC|Galápagos Islands|Galápagos|Galápagos|Galápagos
Pacific/Gambier|PF
Pacific/Guadalcanal|SB
Pacific/Guam|GU
Pacific/Honolulu|US
Pacific/Kiritimati|KI
Pacific/Kosrae|FM
Pacific/Kwajalein|MH|Kwajalein Atoll|Kwajalein|Kwajalein|Kwajalein
Pacific/Majuro|MH
Pacific/Marquesas|PF
Pacific/Midway|UM|Midway Atoll|Midway|Midway|Midway
Pacific/Nauru|NR
Pacific/Niue|NU
Pacific/Norfolk|NF
Pacific/Noumea|NC|Nouméa
Pacific/Pago_Pago|AS
Pacific/Palau|PW|||Palaos
Pacific/Pitcairn|PN|Pitcairn Islands|Pitcairn|Pitcairn|Pitcairn
Pacific/Ponape|FM|Pohnpei||||Pacific/Pohnpei
Pacific/Port_Moresby|PG
Pacific/Rarotonga|CK
Pacific/Saipan|MP
Pacific/Tahiti|PF
Pacific/Tarawa|KI
Pacific/Tongatapu|TO
Pacific/Truk|FM|Chuuk||||Pacific/Chuuk
Pacific/Wake|UM|Wake Island|Wake|Wake|Wake
Pacific/Wallis|WF|Wallis & Futuna`;
