// Written by `npm run time-zones` from CLDR 48.2.0 and city-timezones 1.3.4; see docs/licenses/unicode.txt.

/**
 * All places of the time zone database: `zone|region|English|German|French|Italian|today's IANA name`. Behind the
 * region's two letters is the size of the city, as in CITY_LIST. Empty names as in PLACE_NAMES; four empty ones stand
 * for the row there. The last one stands where it is not the zone's name.
 */
export const ZONE_LIST = `Africa/Abidjan|CIr
Africa/Accra|GHo
Africa/Addis_Ababa|ETq||Addis Abeba|Addis-Abeba|Addis Abeba
Africa/Algiers|DZq||Algier|Alger|Algeri
Africa/Asmera|ERj|Asmara||||Africa/Asmara
Africa/Bamako|MLn
Africa/Bangui|CFk
Africa/Banjul|GM7
Africa/Bissau|GWh
Africa/Blantyre|MWj
Africa/Brazzaville|CGm
Africa/Bujumbura|BIh
Africa/Cairo|EGv
Africa/Casablanca|MAq
Africa/Ceuta|ESa
Africa/Conakry|GNn
Africa/Dakar|SNp
Africa/Dar_es_Salaam|TZq||Daressalam
Africa/Djibouti|DJk||Dschibuti||Gibuti
Africa/Douala|CMn
Africa/El_Aaiun|EH|El Aaiún||Laâyoune|El Ayun
Africa/Freetown|SLi
Africa/Gaborone|BWe
Africa/Harare|ZWn
Africa/Johannesburg|ZAq
Africa/Juba|SSc
Africa/Kampala|UGn
Africa/Khartoum|SDr
Africa/Kigali|RWk
Africa/Kinshasa|CDu
Africa/Lagos|NGs
Africa/Libreville|GAj
Africa/Lome|TGm|Lomé
Africa/Luanda|AOr
Africa/Lubumbashi|CDm
Africa/Lusaka|ZMn
Africa/Malabo|GQd
Africa/Maputo|MZn
Africa/Maseru|LSf
Africa/Mbabane|SZb
Africa/Mogadishu|SOl||Mogadischu|Mogadiscio|Mogadiscio
Africa/Monrovia|LRl
Africa/Nairobi|KEq
Africa/Ndjamena|TDl|N’Djamena
Africa/Niamey|NEl
Africa/Nouakchott|MRk
Africa/Ouagadougou|BFl
Africa/Porto-Novo|BJg||Porto Novo
Africa/Sao_Tome|STa
Africa/Tripoli|LYm
Africa/Tunis|TNn||||Tunisi
Africa/Windhoek|NAg
America/Adak|US
America/Anchorage|USf
America/Anguilla|AI
America/Antigua|AG
America/Araguaina|BR8
America/Argentina/La_Rioja|ARd
America/Argentina/Rio_Gallegos|ARa|Río Gallegos
America/Argentina/Salta|ARi
America/Argentina/San_Juan|ARi
America/Argentina/San_Luis|ARg
America/Argentina/Tucuman|ARk|Tucumán
America/Argentina/Ushuaia|AR8|||Ushuaïa
America/Aruba|AW
America/Asuncion|PYl
America/Bahia_Banderas|MX|Bahía de Banderas|Bahia Banderas|Bahia de Banderas
America/Bahia|BR
America/Barbados|BB|||La Barbade
America/Belem|BRo|Belém
America/Belize|BZ
America/Blanc-Sablon|CA
America/Boa_Vista|BRe
America/Bogota|COu
America/Boise|USf
America/Buenos_Aires|ARw|||||America/Argentina/Buenos_Aires
America/Cambridge_Bay|CA0
America/Campo_Grande|BRk
America/Cancun|MXi
America/Caracas|VEp
America/Catamarca|ARe|||||America/Argentina/Catamarca
America/Cayenne|GF9
America/Cayman|KY||Kaimaninseln|Caïmans
America/Chicago|USt
America/Chihuahua|MXk
America/Ciudad_Juarez|MXn|Ciudad Juárez
America/Coral_Harbour|CA0|Atikokan||||America/Atikokan
America/Cordoba|ARn|Córdoba||||America/Argentina/Cordoba
America/Costa_Rica|CR
America/Coyhaique|CL
America/Creston|CA0
America/Cuiaba|BRj
America/Curacao|CW|Curaçao
America/Danmarkshavn|GL
America/Dawson_Creek|CA2
America/Dawson|CA0
America/Denver|USo
America/Detroit|USp|||Détroit
America/Dominica|DM|||Dominique
America/Edmonton|CAl
America/Eirunepe|BR4|Eirunepé
America/El_Salvador|SV
America/Fort_Nelson|CA0
America/Fortaleza|BRq
America/Glace_Bay|CA
America/Godthab|GL3|||||America/Nuuk
America/Goose_Bay|CA
America/Grand_Turk|TC0
America/Grenada|GD|||Grenade
America/Guadeloupe|GP||||Guadalupa
America/Guatemala|GTl
America/Guayaquil|ECp
America/Guyana|GY
America/Halifax|CAg
America/Havana|CUp
America/Hermosillo|MXj
America/Indiana/Knox|US|Knox, Indiana||Knox [Indiana]
America/Indiana/Marengo|US|Marengo, Indiana||Marengo [Indiana]
America/Indiana/Petersburg|USa|Petersburg, Indiana||Petersburg [Indiana]
America/Indiana/Tell_City|US|Tell City, Indiana||Tell City [Indiana]
America/Indiana/Vevay|US|Vevay, Indiana||Vevay [Indiana]
America/Indiana/Vincennes|US|Vincennes, Indiana||Vincennes [Indiana]
America/Indiana/Winamac|US|Winamac, Indiana||Winamac [Indiana]
America/Indianapolis|USm|||||America/Indiana/Indianapolis
America/Inuvik|CA0
America/Iqaluit|CA0
America/Jamaica|JM||Jamaika|Jamaïque|Giamaica
America/Jujuy|AR|||||America/Argentina/Jujuy
America/Juneau|US6
America/Kentucky/Monticello|US0|Monticello, Kentucky||Monticello [Kentucky]
America/Kralendijk|BQ
America/La_Paz|BOm
America/Lima|PEu
America/Los_Angeles|USu
America/Louisville|USj|||||America/Kentucky/Louisville
America/Lower_Princes|SX|Lower Prince’s Quarter
America/Maceio|BRl|Maceió
America/Managua|NIl
America/Manaus|BRo|||Manaos
America/Marigot|MF
America/Martinique|MQ||||Martinica
America/Matamoros|MXi
America/Mazatlan|MXi
America/Mendoza|ARl|||||America/Argentina/Mendoza
America/Menominee|US
America/Merida|MXl|Mérida|Merida
America/Metlakatla|US
America/Mexico_City|MXx
America/Miquelon|PM
America/Moncton|CAb
America/Monterrey|MXp
America/Montevideo|UYk
America/Montserrat|MS
America/Nassau|BSe
America/New_York|USx
America/Nome|US0
America/Noronha|BR|Fernando de Noronha
America/North_Dakota/Beulah|US|Beulah, North Dakota||Beulah (Dakota du Nord)|Beulah, Dakota del nord
America/North_Dakota/Center|US|Center, North Dakota||Center (Dakota du Nord)|Center, Dakota del nord
America/North_Dakota/New_Salem|US|New Salem, North Dakota||New Salem (Dakota du Nord)|New Salem, Dakota del nord
America/Ojinaga|MX4
America/Panama|PA
America/Paramaribo|SRf
America/Phoenix|USp
America/Port-au-Prince|HTn
America/Port_of_Spain|TTe|||Port-d’Espagne
America/Porto_Velho|BRg
America/Puerto_Rico|PR|||Porto Rico|Portorico
America/Punta_Arenas|CLc
America/Rankin_Inlet|CA0
America/Recife|BRp
America/Regina|CAe
America/Resolute|CA0
America/Rio_Branco|BRg
America/Santarem|BRf|Santarém
America/Santiago|CLq
America/Santo_Domingo|DOm|||Saint-Domingue
America/Sao_Paulo|BRx
America/Scoresbysund|GL0|Ittoqqortoormiit
America/Sitka|US1
America/St_Barthelemy|BL|St. Barthélemy|Saint-Barthélemy|Saint-Barthélemy|Saint-Barthélemy
America/St_Johns|CAc
America/St_Kitts|KN|St. Kitts||Saint-Christophe
America/St_Lucia|LC|St. Lucia||Sainte-Lucie|Santa Lucia
America/St_Thomas|VI|St. Thomas||Saint-Thomas|Saint Thomas
America/St_Vincent|VC|St. Vincent||Saint-Vincent|Saint Vincent
America/Swift_Current|CA3
America/Tegucigalpa|HNl
America/Thule|GL|||Thulé
America/Tijuana|MXn
America/Toronto|CAs
America/Tortola|VG
America/Vancouver|CAn
America/Whitehorse|CA5
America/Winnipeg|CAj
America/Yakutat|US0
Antarctica/Casey|AQ0|Casey Station|Casey|Casey|Casey
Antarctica/Davis|AQ
Antarctica/DumontDUrville|AQ0|Dumont d’Urville Station|Dumont-d’Urville|Dumont-d’Urville|Dumont-d’Urville
Antarctica/Macquarie|AU|Macquarie Island|Macquarie|Macquarie|Macquarie
Antarctica/Mawson|AQ0|Mawson Station|Mawson|Mawson|Mawson
Antarctica/McMurdo|AQ0|McMurdo Station|McMurdo|McMurdo|McMurdo
Antarctica/Palmer|AQ|Palmer Land|Palmer|Palmer|Palmer
Antarctica/Rothera|AQ0|Rothera Station|Rothera|Rothera|Rothera
Antarctica/Syowa|AQ0|Showa Station|Showa|Showa|Showa
Antarctica/Troll|AQ0|Troll Station|Troll|Troll|Troll
Antarctica/Vostok|AQ0|Vostok Station|Wostok|Vostok|Vostok
Arctic/Longyearbyen|SJ0
Asia/Aden|YEk
Asia/Almaty|KZm|||Alma Ata
Asia/Amman|JOm
Asia/Anadyr|RU2||||Anadyr’
Asia/Aqtau|KZ0|Aktau|Aqtau|Aktaou|Aqtau
Asia/Aqtobe|KZg||Aktobe|Aktioubinsk|Aqtöbe
Asia/Ashgabat|TMk||Aşgabat|Achgabat
Asia/Atyrau|KZe|||Atyraou
Asia/Baghdad|IQs
Asia/Bahrain|BH|||Bahreïn|Bahrein
Asia/Baku|AZo
Asia/Bangkok|THt
Asia/Barnaul|RUj
Asia/Beirut|LBo
Asia/Bishkek|KGl
Asia/Brunei|BN||Brunei Darussalam
Asia/Calcutta|INv|||||Asia/Kolkata
Asia/Chita|RUg
Asia/Colombo|LKf
Asia/Damascus|SYp
Asia/Dhaka|BDv
Asia/Dili|TLf
Asia/Dubai|AEm
Asia/Dushanbe|TJl||Duschanbe|Douchanbé
Asia/Famagusta|CY|||Famagouste|Famagosta
Asia/Gaza|PSi
Asia/Hebron|PS
Asia/Hong_Kong|HKt||Hongkong
Asia/Hovd|MN
Asia/Irkutsk|RUj
Asia/Jakarta|IDv||||Giacarta
Asia/Jayapura|IDd
Asia/Jerusalem|ILl
Asia/Kabul|AFq
Asia/Kamchatka|RU
Asia/Karachi|PKw
Asia/Katmandu|NPl|||||Asia/Kathmandu
Asia/Khandyga|RU0||Chandyga||Chandyga
Asia/Krasnoyarsk|RUj
Asia/Kuala_Lumpur|MYn
Asia/Kuching|MYj
Asia/Kuwait|KWm|||Koweït
Asia/Macau|MOj|Macao|Macau
Asia/Magadan|RUb
Asia/Makassar|ID|||Macassar
Asia/Manila|PHu|||Manille
Asia/Muscat|OMk||Maskat|Mascate|Mascate
Asia/Nicosia|CYf||Nikosia|Nicosie
Asia/Novokuznetsk|RUj||Nowokuznetsk||Novokuzneck
Asia/Novosibirsk|RUm
Asia/Omsk|RUm
Asia/Oral|KZf|||Ouralsk
Asia/Phnom_Penh|KHn
Asia/Pontianak|IDj
Asia/Pyongyang|KPq
Asia/Qatar|QA||Katar
Asia/Qostanay|KZ|Kostanay|Qostanai|Kostanaï|Qostanay
Asia/Qyzylorda|KZf
Asia/Rangoon|MMr|||||Asia/Yangon
Asia/Riyadh|SAs
Asia/Saigon|VNs|Ho Chi Minh City|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ho Chi Minh|Asia/Ho_Chi_Minh
Asia/Sakhalin|RU
Asia/Samarkand|UZ|||Samarcande|Samarcanda
Asia/Seoul|KRv
Asia/Shanghai|CNx
Asia/Singapore|SGs
Asia/Srednekolymsk|RU0
Asia/Taipei|TWs
Asia/Tashkent|UZp
Asia/Tbilisi|GEm
Asia/Tehran|IRu
Asia/Thimphu|BTb
Asia/Tokyo|JPz
Asia/Tomsk|RUi
Asia/Ulaanbaatar|MNl
Asia/Urumqi|CNo|Ürümqi
Asia/Ust-Nera|RU1||||Ust’-Nera
Asia/Vientiane|LAk
Asia/Vladivostok|RUj
Asia/Yakutsk|RUf
Asia/Yekaterinburg|RUm
Asia/Yerevan|AMm
Atlantic/Azores|PT
Atlantic/Bermuda|BM|||Bermudes
Atlantic/Canary|ES|Canaries|Kanaren|Îles Canaries|Canarie
Atlantic/Cape_Verde|CV
Atlantic/Faeroe|FO|Faroes|Färöer|Îles Féroé|Isole Fær Øer|Atlantic/Faroe
Atlantic/Madeira|PT|||Madère
Atlantic/Reykjavik|ISd
Atlantic/South_Georgia|GS||Südgeorgien|Géorgie du Sud|Georgia del Sud
Atlantic/St_Helena|SH|St. Helena||Sainte-Hélène|Sant’Elena
Atlantic/Stanley|FK0
Australia/Adelaide|AUl
Australia/Brisbane|AUn
Australia/Broken_Hill|AU4
Australia/Darwin|AUb
Australia/Eucla|AU
Australia/Hobart|AUa
Australia/Lindeman|AU
Australia/Lord_Howe|AU
Australia/Melbourne|AUs
Australia/Perth|AUm
Australia/Sydney|AUt
Europe/Amsterdam|NLo
Europe/Andorra|ADa
Europe/Astrakhan|RUl
Europe/Athens|GRr
Europe/Belgrade|RSp
Europe/Berlin|DEt
Europe/Bratislava|SKk
Europe/Brussels|BEq
Europe/Bucharest|ROr
Europe/Budapest|HUr
Europe/Busingen|DE
Europe/Chisinau|MDn
Europe/Copenhagen|DKm
Europe/Dublin|IEo
Europe/Gibraltar|GIf
Europe/Guernsey|GG
Europe/Helsinki|FIo
Europe/Isle_of_Man|IM
Europe/Istanbul|TRy
Europe/Jersey|JE
Europe/Kaliningrad|RUk
Europe/Kiev|UAs|||||Europe/Kyiv
Europe/Kirov|RUl
Europe/Lisbon|PTr
Europe/Ljubljana|SIj
Europe/London|GBx
Europe/Luxembourg|LUe
Europe/Madrid|ESt
Europe/Malta|MT
Europe/Mariehamn|AX5
Europe/Minsk|BYr
Europe/Monaco|MCa
Europe/Moscow|RUz
Europe/Oslo|NOn
Europe/Paris|FRv
Europe/Podgorica|MEg
Europe/Prague|CZm
Europe/Riga|LVn
Europe/Rome|ITr
Europe/Samara|RUo
Europe/San_Marino|SM9
Europe/Sarajevo|BAn
Europe/Saratov|RUo
Europe/Simferopol|UAj
Europe/Skopje|MKl
Europe/Sofia|BGp
Europe/Stockholm|SEp
Europe/Tallinn|EEk
Europe/Tirane|ALn
Europe/Ulyanovsk|RUm
Europe/Vaduz|LI8
Europe/Vatican|VA
Europe/Vienna|ATs
Europe/Vilnius|LTm
Europe/Volgograd|RUn
Europe/Warsaw|PLr
Europe/Zagreb|HRn
Europe/Zurich|CHn
Indian/Antananarivo|MGn
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
Pacific/Apia|WS8
Pacific/Auckland|NZk
Pacific/Bougainville|PG
Pacific/Chatham|NZ
Pacific/Easter|CL
Pacific/Efate|VU|||Éfaté
Pacific/Enderbury|KI|Canton Island|Canton|Canton|Canton|Pacific/Kanton
Pacific/Fakaofo|TK
Pacific/Fiji|FJ
Pacific/Funafuti|TV0
Pacific/Galapagos|EC|Galápagos Islands|Galápagos|Galápagos|Galápagos
Pacific/Gambier|PF
Pacific/Guadalcanal|SB
Pacific/Guam|GU
Pacific/Honolulu|USj
Pacific/Kiritimati|KI
Pacific/Kosrae|FM
Pacific/Kwajalein|MH|Kwajalein Atoll|Kwajalein|Kwajalein|Kwajalein
Pacific/Majuro|MH5
Pacific/Marquesas|PF
Pacific/Midway|UM|Midway Atoll|Midway|Midway|Midway
Pacific/Nauru|NR
Pacific/Niue|NU
Pacific/Norfolk|NF
Pacific/Noumea|NCb|Nouméa
Pacific/Pago_Pago|AS2
Pacific/Palau|PW|||Palaos
Pacific/Pitcairn|PN|Pitcairn Islands|Pitcairn|Pitcairn|Pitcairn
Pacific/Ponape|FM|Pohnpei||||Pacific/Pohnpei
Pacific/Port_Moresby|PGg
Pacific/Rarotonga|CK0
Pacific/Saipan|MP
Pacific/Tahiti|PF
Pacific/Tarawa|KI6
Pacific/Tongatapu|TO
Pacific/Truk|FM|Chuuk||||Pacific/Chuuk
Pacific/Wake|UM|Wake Island|Wake|Wake|Wake
Pacific/Wallis|WF|Wallis & Futuna`;
