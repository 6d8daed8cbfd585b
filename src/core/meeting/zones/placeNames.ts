// Written by `npm run time-zones` from CLDR 48.2.0; see docs/licenses/unicode.txt.

/**
 * Rows of `last part of the zone's name|English|German|French|Italian`. An empty name is as in English, an empty
 * English one as the part itself says; empty names at the end are left out.
 */
export const PLACE_NAMES = `Adelaide|||Adélaïde
Andorra|||Andorre
Araguaina|Araguaína
Astrakhan||Astrachan
Asuncion|Asunción
Athens||Athen|Athènes|Atene
Azores||Azoren|Açores|Azzorre
Baghdad||Bagdad|Bagdad
Baku|||Bakou
Beirut|||Beyrouth
Belgrade||Belgrad||Belgrado
Berlin||||Berlino
Bishkek||Bischkek|Bichkek
Bogota|Bogotá
Brussels||Brüssel|Bruxelles|Bruxelles
Bucharest||Bukarest|Bucarest|Bucarest
Busingen|Büsingen
Cairo||Kairo|Le Caire|Il Cairo
Calcutta|Kolkata|Kalkutta|Calcutta|Calcutta
Cancun|Cancún
Cape_Verde||Cabo Verde|Cap-Vert|Capo Verde
Cayenne||||Caienna
Chatham|Chatham Islands|Chatham|Chatham|Chatham
Chisinau|Chișinău
Chita||Tschita|Tchita|Čita
Copenhagen||Kopenhagen|Copenhague|Copenaghen
Cuiaba|Cuiabá
Damascus||Damaskus|Damas|Damasco
Dhaka||||Dacca
Dubai|||Dubaï
Dublin||||Dublino
Easter|Easter Island|Osterinsel|Île de Pâques|Pasqua
Fiji||Fidschi|Fidji|Figi
Gibraltar||||Gibilterra
Godthab|Nuuk
Guernsey|||Guernesey
Havana||Havanna|La Havane|L’Avana
Hebron|||Hébron
Hovd|Khovd|Chowd
Irkutsk|||Irkoutsk
Isle_of_Man|||Île de Man|Isola di Man
Jerusalem|||Jérusalem|Gerusalemme
Juba||||Giuba
Kabul|||Kaboul
Kamchatka||Kamtschatka|Kamtchatka
Karachi||Karatschi
Kathmandu|||Katmandou
Katmandu|Kathmandu||Katmandou
Khartoum||Khartum||Khartum
Kiev|Kyiv|Kiew|Kiev|Kiev
Kirov||Kirow
Kolkata||Kalkutta|Calcutta|Calcutta
Krasnoyarsk||Krasnojarsk|Krasnoïarsk|Krasnojarsk
Kyiv||Kiew|Kiev|Kiev
Lisbon||Lissabon|Lisbonne|Lisbona
Ljubljana||||Lubiana
London|||Londres|Londra
Lord_Howe|Lord Howe Island|Lord Howe|Lord Howe|Lord Howe
Luxembourg||Luxemburg||Lussemburgo
Malta|||Malte
Marquesas|Marquesas Islands|Marquesas|Marquises|Marchesi
Mauritius|||Maurice
Mazatlan|Mazatlán
Mexico_City||Mexiko-Stadt|Mexico|Città del Messico
Miquelon|Saint-Pierre
Moscow||Moskau|Moscou|Mosca
Norfolk|Norfolk Island|Norfolk|Norfolk|Norfolk
Novosibirsk||Nowosibirsk|Novossibirsk
Paris||||Parigi
Prague||Prag||Praga
Pyongyang||Pjöngjang
Qyzylorda|Kyzylorda|Qysylorda|Kzyl Orda|Qyzylorda
Rangoon|Yangon|Rangun|Rangoun|Rangoon
Reykjavik||Reykjavík||Reykjavík
Riyadh||Riad|Riyad|Riyad
Rome||Rom||Roma
Sakhalin||Sachalin|Sakhaline|Sachalin
San_Marino|||Saint-Marin
Sao_Paulo|São Paulo|||San Paolo
Sao_Tome|São Tomé
Saratov||Saratow
Seoul|||Séoul|Seul
Simferopol||||Sinferopoli
Singapore||Singapur|Singapour
St_Johns|St. John’s||Saint-Jean de Terre-Neuve
Stockholm||||Stoccolma
Taipei||Taipeh
Tashkent||Taschkent|Tachkent
Tbilisi||Tiflis|Tbilissi
Tehran||Teheran|Téhéran|Teheran
Tirane|Tirana
Tokyo||Tokio
Tripoli||Tripolis|Tripoli (Libye)
Ulaanbaatar|||Oulan-Bator|Ulan Bator
Ulyanovsk||Uljanowsk|Oulianovsk
Vatican||Vatikan|Le Vatican|Città del Vaticano
Vienna||Wien|Vienne
Vladivostok||Wladiwostok
Volgograd||Wolgograd
Warsaw||Warschau|Varsovie|Varsavia
Yakutsk||Jakutsk|Iakoutsk|Jakutsk
Yangon||Rangun|Rangoun|Rangoon
Yekaterinburg||Jekaterinburg|Ekaterinbourg|Ekaterinburg
Yerevan||Eriwan|Erevan
Zagreb||||Zagabria
Zurich||Zürich||Zurigo`;
