// Written by `npm run time-zones` from scripts/timeZones/*.txt and city-timezones 1.3.4.

/**
 * Cities that no zone is named after: `=zone state` above its rows of `English|German|French|Italian|others`, behind
 * a digit of base 36 that says how large it is. An empty name is as in English.
 */
export const CITY_LIST = `=Africa/Abidjan
eYamoussoukro
iBouaké
=Africa/Accra
nKumasi
=Africa/Addis_Ababa
fDire Dawa
=Africa/Algiers
kOran|||Orano
jConstantine
=Africa/Asmera
dMassawa
=Africa/Bamako
aTimbuktu||Tombouctou|Timbuctù
=Africa/Blantyre
kLilongwe
=Africa/Brazzaville
jPointe-Noire
=Africa/Bujumbura
5Gitega
=Africa/Cairo
rAlexandria||Alexandrie|Alessandria d’Egitto
qGiza|Gizeh|Gizeh||El Giza
jLuxor||Louxor
aSharm El Sheikh|Scharm El-Scheich|Charm el-Cheikh|Sharm el-Sheikh
jPort Said||Port-Saïd|Porto Said|Bur Said
=Africa/Casablanca
oRabat
lMarrakesh|Marrakesch|Marrakech|Marrakech
lFez|Fès|Fès
kTangier|Tanger|Tanger|Tangeri
kAgadir
=Africa/Conakry
cKankan
=Africa/Dakar
eSaint-Louis
=Africa/Dar_es_Salaam
eDodoma
hZanzibar|Sansibar
hArusha
=Africa/Douala
nYaoundé|Jaunde
=Africa/Gaborone
bFrancistown
=Africa/Harare
kBulawayo
=Africa/Johannesburg
qCape Town|Kapstadt|Le Cap|Città del Capo
nPretoria||||Tshwane
qDurban
iBloemfontein
lPort Elizabeth||||Gqeberha
dStellenbosch
=Africa/Juba
dMalakal
=Africa/Kampala
cEntebbe
=Africa/Khartoum
pOmdurman
iPort Sudan
=Africa/Kigali
aButare
=Africa/Lagos
lAbuja
qKano
pIbadan
lPort Harcourt
=Africa/Libreville
cPort-Gentil
=Africa/Luanda
lHuambo
=Africa/Lubumbashi
dGoma
jKisangani
=Africa/Lusaka
hKitwe
=Africa/Maputo
iBeira
=Africa/Maseru
0Teyateyaneng
=Africa/Mbabane
0Lobamba
=Africa/Mogadishu
hHargeisa
=Africa/Monrovia
7Buchanan
=Africa/Nairobi
lMombasa
gKisumu
=Africa/Ndjamena
dMoundou
=Africa/Niamey
cAgadez
=Africa/Nouakchott
bNouadhibou
=Africa/Ouagadougou
hBobo-Dioulasso
=Africa/Porto-Novo
kCotonou
=Africa/Tripoli
lBenghazi||||Banghazi
=Africa/Tunis
fSousse|||Susa
hSfax
=Africa/Windhoek
6Swakopmund
=America/Antigua
6St. John’s||Saint John’s||Saint John's
=America/Argentina/Salta
cBariloche
=America/Aruba
9Oranjestad
=America/Asuncion
gCiudad del Este
=America/Bahia BR-BA
qSalvador
=America/Barbados
dBridgetown
=America/Belize
3Belmopan
=America/Bogota
qMedellín
pCali
lCartagena
nBarranquilla
=America/Buenos_Aires
jMar del Plata
=America/Cancun
gPlaya del Carmen
=America/Caracas
oMaracaibo
=America/Cayenne
5Kourou
=America/Cayman
0George Town
=America/Chicago US-AL
kBirmingham
eMontgomery
eHuntsville
=America/Chicago US-AR
fLittle Rock
=America/Chicago US-IA
gDes Moines
=America/Chicago US-IL
cSpringfield
=America/Chicago US-KS
hWichita
=America/Chicago US-LA
jNew Orleans||La Nouvelle-Orléans
hBaton Rouge
=America/Chicago US-MN
nMinneapolis
iSt. Paul
cRochester
=America/Chicago US-MO
mSt. Louis||Saint-Louis
lKansas City
=America/Chicago US-MS
fJackson
=America/Chicago US-ND
cFargo
=America/Chicago US-NE
jOmaha
=America/Chicago US-OK
kOklahoma City
kTulsa
=America/Chicago US-SD
dSioux Falls
=America/Chicago US-TN
kNashville
kMemphis
=America/Chicago US-TX
rHouston
qDallas
lAustin
nSan Antonio
mFort Worth||||Ft. Worth
=America/Chicago US-WI
lMilwaukee
gMadison
dGreen Bay
=America/Cordoba
mRosario
=America/Costa_Rica
jSan José
=America/Curacao
dWillemstad
=America/Denver US-CO
iColorado Springs
cBoulder
0Aspen
=America/Denver US-MT
cBillings
=America/Denver US-NM
kAlbuquerque
bSanta Fe
=America/Denver US-TX
kEl Paso
=America/Denver US-UT
jSalt Lake City
=America/Denver US-WY
aCheyenne
=America/Detroit US-MI
eAnn Arbor
hGrand Rapids
eLansing
=America/Dominica
4Roseau
=America/Edmonton CA-AB
lCalgary
=America/Edmonton CA-NT
4Yellowknife
=America/El_Salvador
kSan Salvador
=America/Fortaleza BR-RN
lNatal
=America/Godthab
0Ilulissat
=America/Grand_Turk
0Cockburn Town
=America/Grenada
6St. George’s||Saint-Georges||Saint George's
=America/Guadeloupe
bPointe-à-Pitre
0Basse-Terre
=America/Guatemala
7Antigua Guatemala
=America/Guayaquil
nQuito
gCuenca
=America/Guyana
fGeorgetown
=America/Halifax CA-PE
7Charlottetown
=America/Havana
iSantiago de Cuba
=America/Indianapolis US-IN
eSouth Bend
=America/Jamaica
kKingston
cMontego Bay
=America/La_Paz
fSucre
oSanta Cruz de la Sierra||||Santa Cruz
kCochabamba
=America/Lima
hCusco
kArequipa
=America/Los_Angeles US-CA
pSan Francisco
oSan Diego
mSan Jose||||San José
mSacramento
lOakland
gBerkeley
aPalo Alto
bMountain View
9Cupertino
5Stanford
dSanta Barbara
cSanta Clara
mLong Beach
jFresno
nIrvine
dPasadena
eHollywood
=America/Los_Angeles US-NV
mLas Vegas
gReno
=America/Los_Angeles US-OR
mPortland
eEugene
=America/Los_Angeles US-WA
oSeattle
gSpokane
iTacoma
aRedmond
dBellevue
hVancouver
=America/Lower_Princes
0Philipsburg
=America/Martinique
eFort-de-France
=America/Mexico_City
qGuadalajara
oPuebla
nLeón
kQuerétaro
kAcapulco
hOaxaca
jVeracruz
ePuerto Vallarta
=America/Moncton CA-NB
8Fredericton
=America/Montevideo
bPunta del Este
=America/Nassau
5Freeport
=America/New_York US-CT
jHartford
kNew Haven
iStamford
=America/New_York US-FL
qMiami
kOrlando
nTampa
lJacksonville
mFort Lauderdale
jSt. Petersburg
eTallahassee
dNaples
=America/New_York US-GA
pAtlanta
dSavannah
dAugusta
=America/New_York US-KY
fLexington
=America/New_York US-MA
pBoston
cCambridge
fWorcester
gSpringfield
=America/New_York US-MD
nBaltimore|||Baltimora
=America/New_York US-ME
bPortland
=America/New_York US-NC
lCharlotte
kRaleigh
gDurham
=America/New_York US-NH
dManchester
=America/New_York US-NJ
gNewark
6Princeton
gJersey City
=America/New_York US-NY
kBuffalo
iRochester
iAlbany
hSyracuse
8Ithaca
qBrooklyn
nManhattan
=America/New_York US-OH
mCleveland
lColumbus
lCincinnati
iDayton
hToledo
=America/New_York US-PA
rPhiladelphia||Philadelphie|Filadelfia|Philly
nPittsburgh
=America/New_York US-RI
kProvidence
=America/New_York US-SC
fCharleston
=America/New_York US-TN
iKnoxville
=America/New_York US-VA
jRichmond
kNorfolk
lVirginia Beach
fArlington
=America/New_York US-VT
aBurlington
=America/New_York
pWashington, D.C.||||Washington
=America/Panama
eColón
=America/Phoenix US-AZ
kTucson
3Scottsdale
=America/Port-au-Prince
fCap-Haïtien
=America/Port_of_Spain
eSan Fernando
=America/Puerto_Rico
nSan Juan
=America/Regina CA-SK
eSaskatoon
=America/Santiago
iValparaíso
jConcepción
gAntofagasta
=America/Santo_Domingo
8Punta Cana
=America/Sao_Paulo BR-DF
qBrasília
=America/Sao_Paulo BR-ES
lVitória
=America/Sao_Paulo BR-GO
nGoiânia
=America/Sao_Paulo BR-MG
rBelo Horizonte
=America/Sao_Paulo BR-PR
pCuritiba
=America/Sao_Paulo BR-RJ
uRio de Janeiro
=America/Sao_Paulo BR-RS
qPorto Alegre
=America/Sao_Paulo BR-SC
jFlorianópolis
=America/Sao_Paulo BR-SP
oCampinas
mSantos
=America/St_Kitts
4Basseterre
=America/St_Lucia
5Castries
=America/St_Thomas
4Charlotte Amalie
=America/St_Vincent
7Kingstown
=America/Tegucigalpa
jSan Pedro Sula
=America/Toronto CA-ON
lOttawa
jHamilton
hLondon
cWaterloo
iKitchener
kMississauga
gWindsor
cKingston
bThunder Bay
=America/Toronto CA-QC
qMontreal||Montréal
jQuebec City|Québec|Québec|Québec|Quebec,Ville de Québec
gGatineau
=America/Tortola
1Road Town
=America/Vancouver CA-BC
gVictoria
cKelowna
3Whistler
=Asia/Aden
oSanaa
=Asia/Almaty
hAstana||||Nur-Sultan
iShymkent
=Asia/Amman
bAqaba||||Al Aqabah
=Asia/Ashgabat
aTurkmenbashi|Türkmenbaşy
=Asia/Baghdad
lBasra|||Bassora
mMosul|Mossul|Mossoul
kErbil||||Irbil
=Asia/Bahrain
hManama
=Asia/Baku
gGanja||||Ganca
=Asia/Bangkok
gChiang Mai
cPhuket
cPattaya
=Asia/Beirut
hTripoli|Tripolis|||Trablous
=Asia/Bishkek
gOsh|Osch|Och
=Asia/Brunei
fBandar Seri Begawan
=Asia/Calcutta
xMumbai||Bombay||Bombay
wDelhi
gNew Delhi|Neu-Delhi||Nuova Delhi
tBengaluru||||Bangalore
tChennai||||Madras
sHyderabad
sAhmedabad
rPune||||Poona
qJaipur
qLucknow
qKanpur
rSurat
pNagpur
mKochi||||Cochin
lChandigarh
eGurgaon||||Gurugram
jNoida
nCoimbatore
oIndore
oBhopal
mVaranasi||||Benares
nAgra
jGoa
lThiruvananthapuram||||Trivandrum
=Asia/Colombo
cKandy
cSri Jayawardenepura Kotte||||Sri Jawewardenepura Kotte
=Asia/Damascus
pAleppo||Alep
lHoms||||Hims
=Asia/Dhaka
sChittagong||||Chattogram
=Asia/Dubai
jAbu Dhabi||Abou Dabi
lSharjah|Schardscha|Charjah
hAl Ain||||Al Ayn
=Asia/Dushanbe
gKhujand|Chudschand|Khodjent
=Asia/Hebron
5Ramallah
eNablus
6Bethlehem||Bethléem|Betlemme
=Asia/Jakarta
qSurabaya
oBandung
oMedan
jYogyakarta
=Asia/Jerusalem
oTel Aviv||||Tel Aviv-Yafo
jHaifa||Haïfa
eBeersheba|Beerscheba|Beer-Sheva||Beer Sheva
9Eilat
=Asia/Kabul
iHerat
jKandahar
=Asia/Karachi
kIslamabad
tLahore
oRawalpindi
pFaisalabad
mPeshawar
=Asia/Katmandu
ePokhara
=Asia/Kuala_Lumpur
nGeorge Town||||Penang
lJohor Bahru
kMalacca|Malakka
=Asia/Kuching
iKota Kinabalu
=Asia/Kuwait
mKuwait City|Kuwait-Stadt|Koweït-Ville|Città del Kuwait
=Asia/Makassar
jDenpasar
=Asia/Manila
qQuezon City
kCebu
nDavao
=Asia/Muscat
eSalalah
=Asia/Nicosia
dLimassol
8Larnaca||Larnaka
=Asia/Phnom_Penh
bSiem Reap
=Asia/Qatar
mDoha
=Asia/Rangoon
jNaypyidaw
mMandalay
=Asia/Riyadh
qJeddah|Dschidda|Djeddah|Gedda
nMecca|Mekka|La Mecque|La Mecca|Makkah
lMedina||Médine
nDammam||||Ad Damman
=Asia/Saigon
qHanoi||Hanoï
lDa Nang
mHaiphong
=Asia/Samarkand
gBukhara|Buchara|Boukhara
=Asia/Seoul
rBusan
pIncheon
pDaegu
nDaejeon
nGwangju
=Asia/Shanghai
vBeijing|Peking|Pékin|Pechino|Peking
tGuangzhou||Canton|Canton|Kanton,Canton
sShenzhen
tTianjin
tWuhan
tChongqing
rChengdu
rNanjing|Nanking|Nankin|Nanchino
pHangzhou
rXi’an||||Xian
oSuzhou
rHarbin
sShenyang||||Shenyeng
qDalian
pQingdao||||Tsingtao
nXiamen
oKunming
pChangsha
pJinan
pZhengzhou
oFuzhou
oHefei
sDongguan
nNingbo
eLhasa||Lhassa
=Asia/Taipei
pKaohsiung
oTaichung
nTainan
jHsinchu
=Asia/Tbilisi
dBatumi||Batoumi
=Asia/Tehran
pMashhad|Maschhad
nIsfahan||Ispahan
mShiraz|Schiras|Chiraz
nTabriz|Täbris
=Asia/Tokyo
uOsaka
oKyoto|Kyōto
rYokohama
qNagoya
pSapporo
nKobe
pFukuoka
nHiroshima
oSendai
nKawasaki
iNagasaki
fTsukuba
=Asia/Ulaanbaatar
aErdenet
=Asia/Vientiane
aLuang Prabang||||Louangphrabang
=Asia/Vladivostok
jKhabarovsk|Chabarowsk
=Asia/Yekaterinburg
lChelyabinsk|Tscheljabinsk|Tcheliabinsk
lUfa||Oufa
lPerm
=Asia/Yerevan
dGyumri
=Atlantic/Bermuda
7Hamilton
=Atlantic/Canary
hLas Palmas
gSanta Cruz de Tenerife||||Tenerife
=Atlantic/Cape_Verde
bPraia
=Atlantic/Faeroe
3Tórshavn
=Atlantic/Madeira
dFunchal
=Atlantic/Reykjavik
3Akureyri|||Akureyi
=Atlantic/St_Helena
0Jamestown
=Atlantic/Stanley
0Port Stanley
=Australia/Brisbane AU-QLD
iGold Coast
dCairns
dTownsville
=Australia/Darwin AU-NT
6Alice Springs
=Australia/Melbourne AU-VIC
dGeelong
=Australia/Sydney AU-ACT
gCanberra
=Australia/Sydney AU-NSW
lNewcastle
eWollongong
=Europe/Amsterdam
nRotterdam
oThe Hague|Den Haag|La Haye|L’Aia
lUtrecht
jEindhoven
hGroningen||Groningue
fMaastricht
fDelft
fLeiden||Leyde|Leida
hNijmegen||Nimègue|Nimega
=Europe/Andorra
aAndorra la Vella||Andorre-la-Vieille
=Europe/Athens
mThessaloniki||Thessalonique|Salonicco|Saloniki
jPiraeus|Piräus|Le Pirée|Il Pireo|Piraievs
gPatras||||Patra
gHeraklion|||Candia|Iraklio
bRhodes|Rhodos||Rodi
=Europe/Belgrade XK
kPristina||||Prishtina
=Europe/Belgrade
iNovi Sad
iNiš
=Europe/Berlin
rHamburg||Hambourg|Amburgo
pMunich|München||Monaco di Baviera
oCologne|Köln||Colonia
rFrankfurt|Frankfurt am Main|Francfort|Francoforte
rStuttgart||||Stoccarda
oDüsseldorf
mDortmund
pEssen
mLeipzig|||Lipsia
mBremen||Brême|Brema
mDresden||Dresde|Dresda
mHanover|Hannover|Hanovre|Hannover
mNuremberg|Nürnberg||Norimberga
oDuisburg||Duisbourg
kBochum
mWuppertal
jBielefeld
lBonn
iMünster
qMannheim
kKarlsruhe
jAugsburg||Augsbourg|Augusta
lWiesbaden
hMainz||Mayence|Magonza
iKiel
iLübeck|||Lubecca
iAachen||Aix-la-Chapelle|Aquisgrana
iBraunschweig||Brunswick|Brunswick|Brunswick
jChemnitz
iMagdeburg||Magdebourg|Magdeburgo
iFreiburg im Breisgau||Fribourg-en-Brisgau|Friburgo in Brisgovia|Freiburg
hErfurt
hRostock
iKassel
iHalle (Saale)||Halle|Halle|Halle
lSaarbrücken||Sarrebruck
hPotsdam
hOldenburg
hOsnabrück
jHeidelberg
gDarmstadt
gRegensburg||Ratisbonne|Ratisbona
gWürzburg||Wurtzbourg
gUlm
eKonstanz||Constance|Costanza|Constance
eTübingen
gGöttingen
eJena||Iéna
fTrier||Trèves|Treviri
gIngolstadt
iKoblenz||Coblence|Coblenza
eSchwerin
cFriedrichshafen
9Lindau
=Europe/Bratislava
iKošice|Kaschau
=Europe/Brussels
nAntwerp|Antwerpen|Anvers|Anversa
kGhent|Gent|Gand|Gand
lLiège|Lüttich||Liegi
gBruges|Brügge|||Brugge
jCharleroi
eLeuven|Löwen|Louvain|Lovanio
eNamur
eMechelen|Mecheln|Malines|Malines
=Europe/Bucharest
jCluj-Napoca|Klausenburg|||Cluj
jTimișoara|Temeswar
kIași
jBrașov|Kronstadt
gSibiu|Hermannstadt
=Europe/Budapest
iDebrecen
hSzeged
hPécs|Fünfkirchen
=Europe/Copenhagen
iAarhus
gOdense
fAalborg
=Europe/Dublin
hCork
dGalway
eLimerick
=Europe/Guernsey
7St. Peter Port||Saint-Pierre-Port
=Europe/Helsinki
iTampere
hTurku
gOulu
jEspoo
=Europe/Isle_of_Man
9Douglas
=Europe/Istanbul
uAnkara
sIzmir
nAntalya
qBursa
pAdana
=Europe/Jersey
aSt. Helier||Saint-Hélier
=Europe/Kiev
qKharkiv|Charkiw|||Charkow,Kharkov
oOdesa|Odessa|Odessa|Odessa|Odessa
nLviv|Lemberg||Leopoli|Lvov,Lwiw
oDnipro||||Dnipropetrovsk
=Europe/Lisbon
nPorto||||Oporto
lBraga
eCoimbra
9Faro
=Europe/Ljubljana
fMaribor|Marburg an der Drau
=Europe/London
rBirmingham
qManchester
oGlasgow
mLiverpool
oLeeds
oSheffield
lEdinburgh||Édimbourg|Edimburgo
lBristol
mCardiff
kBelfast
mNewcastle upon Tyne||||Newcastle
mNottingham
kLeicester
kSouthampton
kPortsmouth
jBrighton
hOxford
gCambridge
gYork
hAberdeen
eBath
iSwansea
kCoventry
iPlymouth
jReading
gDundee
bInverness
fExeter
hNorwich
eDerry||||Londonderry
=Europe/Luxembourg
eLuxembourg City|Luxemburg Stadt|Luxembourg-Ville|Città di Lussemburgo
=Europe/Madrid
tBarcelona||Barcelone|Barcellona
nValencia||Valence
oSeville|Sevilla|Séville|Siviglia
mZaragoza|Saragossa|Saragosse|Saragozza
mMálaga
mBilbao
jPalma|Palma de Mallorca|Palma de Majorque|Palma di Maiorca|Palma de Mallorca
jGranada||Grenade
jAlicante
kMurcia||Murcie
jValladolid
jA Coruña||La Corogne|La Coruña|La Coruña
jSan Sebastián||Saint-Sébastien
eSantiago de Compostela||Saint-Jacques-de-Compostelle|Santiago di Compostela
iPamplona||Pampelune
gSalamanca||Salamanque
fGirona||Gérone
=Europe/Malta
hValletta||La Valette|La Valletta
=Europe/Minsk
lGomel||||Homyel
=Europe/Monaco
3Monte Carlo|||Montecarlo
=Europe/Moscow
uSt. Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Pietroburgo
pNizhny Novgorod|Nischni Nowgorod|Nijni Novgorod
oKazan|Kasan
pRostov-on-Don|Rostow am Don|Rostov-sur-le-Don|Rostov sul Don|Rostov
kSochi|Sotschi|Sotchi|Soči
mVoronezh|Woronesch|Voronej|Voronež
=Europe/Oslo
hBergen
gTrondheim
gStavanger
bTromsø
=Europe/Paris
pMarseille|||Marsiglia
oLyon|||Lione
mToulouse|||Tolosa
mNice|Nizza||Nizza
kNantes
kStrasbourg|Straßburg||Strasburgo
jMontpellier
mBordeaux
mLille|||Lilla
iRennes
hReims
jGrenoble
gDijon||||Digione
iSaint-Étienne
jToulon|||Tolone
iLe Havre
hAngers
gNîmes
hClermont-Ferrand
hTours
hOrléans
jMetz
hNancy
hMulhouse|Mülhausen
dColmar
fBesançon
jRouen
gCaen
eAvignon|||Avignone
dCannes
dAnnecy
cChambéry
4Chamonix
4Sophia Antipolis
eVersailles
gPerpignan|||Perpignano
gAix-en-Provence
bAjaccio|||Aiaccio
dPau
gBrest
dLa Rochelle
=Europe/Prague
kBrno|Brünn
kOstrava|Ostrau
gPlzeň|Pilsen|||Pizen
bKarlovy Vary|Karlsbad
=Europe/Riga
fDaugavpils|Dünaburg
=Europe/Rome
sMilan|Mailand||Milano
qNaples|Neapel||Napoli
pTurin|||Torino
oFlorence|Florenz||Firenze
jVenice|Venedig|Venise|Venezia
lBologna||Bologne
mGenoa|Genua|Gênes|Genova
nPalermo||Palerme
lBari
lCatania||Catane
jVerona||Vérone
iPadua||Padoue|Padova
iTrieste|Triest
hBrescia
hParma||Parme
hModena||Modène
hReggio Calabria||||Reggio di Calabria
gPerugia||Pérouse
iCagliari
gLivorno||Livourne
fRavenna||Ravenne
fFerrara||Ferrare
gBergamo||Bergame
fTrento|Trient|Trente
eBolzano|Bozen
bMerano|Meran
gPisa||Pise
bSiena||Sienne
hComo||Côme
dVarese
fUdine
aAosta||Aoste
iPescara
fLecce
mSalerno||Salerne
iMessina||Messine
fSyracuse|Syrakus||Siracusa
eAncona||Ancône
gRimini
eNovara||Novare
gTreviso
=Europe/Sarajevo
iBanja Luka
gMostar
=Europe/Sofia
jPlovdiv|Plowdiw
iVarna|Warna
=Europe/Stockholm
mGothenburg|Göteborg|Göteborg|Göteborg
jMalmö
gUppsala
eLund
eLinköping
=Europe/Tallinn
eTartu
=Europe/Vaduz
3Schaan
=Europe/Vatican
3Vatican City|Vatikanstadt|Cité du Vatican|Città del Vaticano
=Europe/Vienna
iGraz
jLinz
hSalzburg||Salzbourg|Salisburgo
gInnsbruck
eKlagenfurt
9Bregenz||Brégence
bDornbirn
cVillach
cSt. Pölten
aFeldkirch
=Europe/Vilnius
kKaunas
hKlaipėda
=Europe/Warsaw
nKraków|Krakau|Cracovie|Cracovia|Cracow
mWrocław|Breslau||Breslavia
mGdańsk|Danzig||Danzica
mPoznań|Posen
nŁódź|Lodsch
qKatowice|Kattowitz
kSzczecin|Stettin||Stettino
kLublin
=Europe/Zagreb
hSplit||||Spalato
gRijeka|||Fiume
aDubrovnik|||Ragusa
=Europe/Zurich
hBern||Berne|Berna
lBasel||Bâle|Basilea
nGeneva|Genf|Genève|Ginevra
hLausanne|||Losanna
hLucerne|Luzern||Lucerna
dSt. Gallen||Saint-Gall|San Gallo|Saint Gallen
fWinterthur||Winterthour
dLugano
cBiel/Bienne|Biel|Bienne|Bienne
bThun||Thoune
aChur||Coire|Coira
aSchaffhausen||Schaffhouse|Sciaffusa
aFribourg|Freiburg im Üechtland||Friburgo|Freiburg
9Neuchâtel|Neuenburg
9Sion|Sitten
8Zug||Zoug|Zugo
8Frauenfeld
7Bellinzona||Bellinzone
6Aarau
6Herisau
6Solothurn||Soleure|Soletta
6Schwyz|||Svitto
6Liestal
5Delémont|Delsberg
4Sarnen
4Altdorf
3Stans
3Glarus||Glaris|Glarona
3Appenzell
7Locarno
9Montreux
5Davos
3St. Moritz||Saint-Moritz
3Zermatt
7Olten
7Baden
9Yverdon-les-Bains
7Vevey
bKöniz
aUster
9Rapperswil
6Brig|||Briga
aLa Chaux-de-Fonds
8Wädenswil
8Nyon
8Kreuzlingen
=Indian/Antananarivo
fToamasina
=Indian/Comoro
bMoroni
=Indian/Mahe
6Victoria
=Indian/Maldives
cMalé
=Indian/Mauritius
hPort Louis||Port-Louis
=Indian/Mayotte
9Mamoudzou
=Indian/Reunion
eSaint-Denis||||St.-Denis
=Pacific/Auckland
gWellington
gChristchurch
cHamilton
bDunedin
0Queenstown
=Pacific/Efate
7Port Vila
=Pacific/Fiji
dSuva
=Pacific/Guadalcanal
aHoniara
0Gizo
=Pacific/Guam
9Hagåtña||||Agana
=Pacific/Nauru
0Yaren
=Pacific/Palau
0Ngerulmud||||Melekeok
2Koror
=Pacific/Ponape
0Palikir
=Pacific/Port_Moresby
cLae
=Pacific/Rarotonga
0Avarua
=Pacific/Tahiti
aPapeete
=Pacific/Tongatapu
7Nukuʻalofa||||Nukualofa
=Pacific/Wallis
0Mata-Utu`;

/** What people type for a state, a country or a part of it: `region|names as in CITY_LIST@its zones`. */
export const REGION_LIST = `US-AL|Alabama@America/Chicago
US-AK|Alaska@America/Anchorage
US-AZ|Arizona@America/Phoenix
US-AR|Arkansas@America/Chicago
US-CA|California|Kalifornien|Californie@America/Los_Angeles
US-CO|Colorado@America/Denver
US-CT|Connecticut@America/New_York
US-DE|Delaware@America/New_York
US-DC|District of Columbia@America/New_York
US-FL|Florida||Floride@America/New_York America/Chicago
US-GA|Georgia||Géorgie@America/New_York
US-HI|Hawaii||Hawaï@Pacific/Honolulu
US-ID|Idaho@America/Boise America/Los_Angeles
US-IL|Illinois@America/Chicago
US-IN|Indiana@America/Indianapolis America/Chicago
US-IA|Iowa@America/Chicago
US-KS|Kansas@America/Chicago America/Denver
US-KY|Kentucky@America/Louisville America/Chicago
US-LA|Louisiana||Louisiane@America/Chicago
US-ME|Maine@America/New_York
US-MD|Maryland@America/New_York
US-MA|Massachusetts@America/New_York
US-MI|Michigan@America/Detroit America/Menominee
US-MN|Minnesota@America/Chicago
US-MS|Mississippi@America/Chicago
US-MO|Missouri@America/Chicago
US-MT|Montana@America/Denver
US-NE|Nebraska@America/Chicago America/Denver
US-NV|Nevada@America/Los_Angeles
US-NH|New Hampshire@America/New_York
US-NJ|New Jersey@America/New_York
US-NM|New Mexico||Nouveau-Mexique|Nuovo Messico@America/Denver
US-NY|New York State||État de New York|Stato di New York@America/New_York
US-NC|North Carolina||Caroline du Nord|Carolina del Nord@America/New_York
US-ND|North Dakota||Dakota du Nord|Dakota del Nord@America/Chicago America/Denver
US-OH|Ohio@America/New_York
US-OK|Oklahoma@America/Chicago
US-OR|Oregon@America/Los_Angeles America/Boise
US-PA|Pennsylvania||Pennsylvanie@America/New_York
US-RI|Rhode Island@America/New_York
US-SC|South Carolina||Caroline du Sud|Carolina del Sud@America/New_York
US-SD|South Dakota||Dakota du Sud|Dakota del Sud@America/Chicago America/Denver
US-TN|Tennessee@America/Chicago America/New_York
US-TX|Texas@America/Chicago America/Denver
US-UT|Utah@America/Denver
US-VT|Vermont@America/New_York
US-VA|Virginia||Virginie@America/New_York
US-WA|Washington State||État de Washington|Stato di Washington|Washington@America/Los_Angeles
US-WV|West Virginia||Virginie-Occidentale|Virginia Occidentale@America/New_York
US-WI|Wisconsin@America/Chicago
US-WY|Wyoming@America/Denver
US|America|Amerika|Amérique||U.S.A.,U.S.@America/New_York America/Chicago America/Denver America/Los_Angeles
US|New York City||||NYC,NY@America/New_York
US|LA||||L.A.@America/Los_Angeles
US|East Coast|Ostküste|côte Est|costa orientale@America/New_York
US|West Coast|Westküste|côte Ouest|costa occidentale@America/Los_Angeles
US|New England|Neuengland|Nouvelle-Angleterre|Nuova Inghilterra@America/New_York
US|Silicon Valley@America/Los_Angeles
CA-AB|Alberta@America/Edmonton
CA-BC|British Columbia||Colombie-Britannique|Columbia Britannica|BC@America/Vancouver
CA-MB|Manitoba@America/Winnipeg
CA-NB|New Brunswick||Nouveau-Brunswick|Nuovo Brunswick@America/Moncton
CA-NL|Newfoundland|Neufundland|Terre-Neuve|Terranova|Labrador@America/St_Johns America/Goose_Bay
CA-NT|Northwest Territories|Nordwest-Territorien|Territoires du Nord-Ouest|Territori del Nord-Ovest@America/Edmonton
CA-NS|Nova Scotia|Neuschottland|Nouvelle-Écosse|Nuova Scozia@America/Halifax
CA-NU|Nunavut@America/Iqaluit America/Rankin_Inlet
CA-ON|Ontario@America/Toronto America/Winnipeg
CA-PE|Prince Edward Island||Île-du-Prince-Édouard|Isola del Principe Edoardo@America/Halifax
CA-QC|Quebec||Québec@America/Toronto
CA-SK|Saskatchewan@America/Regina
CA-YT|Yukon@America/Whitehorse
AU-ACT|Australian Capital Territory@Australia/Sydney
AU-NSW|New South Wales|Neusüdwales|Nouvelle-Galles du Sud|Nuovo Galles del Sud|NSW@Australia/Sydney
AU-NT|Northern Territory||Territoire du Nord|Territorio del Nord@Australia/Darwin
AU-QLD|Queensland||||QLD@Australia/Brisbane
AU-SA|South Australia|Südaustralien|Australie-Méridionale|Australia Meridionale@Australia/Adelaide
AU-TAS|Tasmania|Tasmanien|Tasmanie@Australia/Hobart
AU-VIC|Victoria@Australia/Melbourne
AU-WA|Western Australia|Westaustralien|Australie-Occidentale|Australia Occidentale@Australia/Perth
BR-SP|São Paulo State@America/Sao_Paulo
BR-MG|Minas Gerais@America/Sao_Paulo
BR-AM|Amazonas@America/Manaus
BR-BA|Bahia@America/Bahia
CH|Aargau||Argovie|Argovia@Europe/Zurich
CH|Graubünden||Grisons|Grigioni@Europe/Zurich
CH|Jura|||Giura@Europe/Zurich
CH|Ticino|Tessin|Tessin@Europe/Zurich
CH|Thurgau||Thurgovie|Turgovia@Europe/Zurich
CH|Valais|Wallis||Vallese@Europe/Zurich
CH|Vaud|Waadt@Europe/Zurich
CH|Engadin|||Engadina@Europe/Zurich
DE|Bavaria|Bayern|Bavière|Baviera@Europe/Berlin
DE|Baden-Württemberg||Bade-Wurtemberg@Europe/Berlin
DE|Brandenburg||Brandebourg|Brandeburgo@Europe/Berlin
DE|Hesse|Hessen||Assia@Europe/Berlin
DE|Mecklenburg-Vorpommern||Mecklembourg-Poméranie-Occidentale|Meclemburgo-Pomerania Anteriore@Europe/Berlin
DE|Lower Saxony|Niedersachsen|Basse-Saxe|Bassa Sassonia@Europe/Berlin
DE|North Rhine-Westphalia|Nordrhein-Westfalen|Rhénanie-du-Nord-Westphalie|Renania Settentrionale-Vestfalia|NRW@Europe/Berlin
DE|Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|Renania-Palatinato@Europe/Berlin
DE|Saarland||Sarre@Europe/Berlin
DE|Saxony|Sachsen|Saxe|Sassonia@Europe/Berlin
DE|Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|Sassonia-Anhalt@Europe/Berlin
DE|Schleswig-Holstein@Europe/Berlin
DE|Thuringia|Thüringen|Thuringe|Turingia@Europe/Berlin
AT|Carinthia|Kärnten|Carinthie|Carinzia@Europe/Vienna
AT|Styria|Steiermark|Styrie|Stiria@Europe/Vienna
AT|Tyrol|Tirol||Tirolo@Europe/Vienna
AT|Vorarlberg@Europe/Vienna
AT|Burgenland@Europe/Vienna
AT|Upper Austria|Oberösterreich|Haute-Autriche|Alta Austria@Europe/Vienna
AT|Lower Austria|Niederösterreich|Basse-Autriche|Bassa Austria@Europe/Vienna
FR|Alsace|Elsass||Alsazia@Europe/Paris
FR|Brittany|Bretagne|Bretagne|Bretagna@Europe/Paris
FR|Burgundy|Burgund|Bourgogne|Borgogna@Europe/Paris
FR|Corsica|Korsika|Corse@Europe/Paris
FR|Normandy|Normandie|Normandie|Normandia@Europe/Paris
FR|Provence|||Provenza@Europe/Paris
FR|Savoy|Savoyen|Savoie|Savoia@Europe/Paris
FR|French Riviera|Côte d’Azur|Côte d’Azur|Costa Azzurra@Europe/Paris
IT|Lombardy|Lombardei|Lombardie|Lombardia@Europe/Rome
IT|Piedmont|Piemont|Piémont|Piemonte@Europe/Rome
IT|Tuscany|Toskana|Toscane|Toscana@Europe/Rome
IT|Sicily|Sizilien|Sicile|Sicilia@Europe/Rome
IT|Sardinia|Sardinien|Sardaigne|Sardegna@Europe/Rome
IT|South Tyrol|Südtirol|Haut-Adige|Alto Adige@Europe/Rome
IT|Veneto|Venetien|Vénétie@Europe/Rome
IT|Liguria|Ligurien|Ligurie@Europe/Rome
IT|Apulia|Apulien|Pouilles|Puglia@Europe/Rome
IT|Calabria|Kalabrien|Calabre@Europe/Rome
IT|Emilia-Romagna@Europe/Rome
IT|Friuli|Friaul|Frioul@Europe/Rome
ES|Catalonia|Katalonien|Catalogne|Catalogna@Europe/Madrid
ES|Andalusia|Andalusien|Andalousie@Europe/Madrid
ES|Mallorca||Majorque|Maiorca|Majorca@Europe/Madrid
ES|Ibiza@Europe/Madrid
ES|Basque Country|Baskenland|Pays basque|Paesi Baschi@Europe/Madrid
ES|Tenerife|Teneriffa@Atlantic/Canary
ES|Gran Canaria||Grande Canarie@Atlantic/Canary
GB|England||Angleterre|Inghilterra@Europe/London
GB|Scotland|Schottland|Écosse|Scozia@Europe/London
GB|Wales||Pays de Galles|Galles@Europe/London
GB|Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Nord@Europe/London
GB|Great Britain|Großbritannien|Grande-Bretagne|Gran Bretagna|GB@Europe/London
NL|Holland||Hollande|Olanda@Europe/Amsterdam
BE|Flanders|Flandern|Flandre|Fiandre@Europe/Brussels
BE|Wallonia|Wallonien|Wallonie|Vallonia@Europe/Brussels
GR|Crete|Kreta|Crète|Creta@Europe/Athens
TR|Turkey|Türkei|Turquie|Turchia@Europe/Istanbul
CZ|Czech Republic|Tschechische Republik|République tchèque|Repubblica Ceca@Europe/Prague
XK|Kosovo@Europe/Belgrade
MK|Macedonia|Mazedonien|Macédoine@Europe/Skopje
ID|Bali@Asia/Makassar
TZ|Zanzibar|Sansibar@Africa/Dar_es_Salaam
AE|Emirates|Emirate|Émirats|Emirati|UAE,U.A.E.,VAE,EAU@Asia/Dubai
RU|Siberia|Sibirien|Sibérie@Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk
CN|Tibet@Asia/Shanghai
CI|Ivory Coast|Elfenbeinküste|Côte d’Ivoire|Costa d’Avorio@Africa/Abidjan
MM|Burma|Birma|Birmanie|Birmania@Asia/Rangoon
TL|East Timor|Osttimor|Timor oriental|Timor Est@Asia/Dili
SZ|Swaziland|Swasiland@Africa/Mbabane
IR|Persia|Persien|Perse@Asia/Tehran
CV|Cape Verde|Kapverden|Cap-Vert|Capo Verde@Atlantic/Cape_Verde
KP|North Korea|Nordkorea|Corée du Nord|Corea del Nord@Asia/Pyongyang
KR|South Korea|Südkorea|Corée du Sud|Corea del Sud|Korea,Corée,Corea@Asia/Seoul
HK|Hong Kong|Hongkong@Asia/Hong_Kong
CD|DR Congo|DR Kongo|RD Congo|RD Congo@Africa/Kinshasa Africa/Lubumbashi
US|San Francisco Bay Area||||Bay Area,SF@America/Los_Angeles
US|Midwest|Mittlerer Westen@America/Chicago
ES|Canary Islands|Kanarische Inseln|Îles Canaries|Isole Canarie@Atlantic/Canary
ES|Balearic Islands|Balearen|Baléares|Baleari|Balearische Inseln@Europe/Madrid
FI|Lapland|Lappland|Laponie|Lapponia@Europe/Helsinki
UA|Crimea|Krim|Crimée@Europe/Simferopol
BY|Belarus|Weißrussland@Europe/Minsk
MU|Île Maurice@Indian/Mauritius
IN|Kerala@Asia/Calcutta
IN|Karnataka@Asia/Calcutta
IN|Maharashtra@Asia/Calcutta
IN|Tamil Nadu@Asia/Calcutta
IN|Punjab||Pendjab@Asia/Calcutta
GT|Guatemala City|Guatemala-Stadt|Ville de Guatemala|Città del Guatemala@America/Guatemala
PA|Panama City|Panama-Stadt|Ville de Panama|Città di Panama@America/Panama
MX|Ciudad de México@America/Mexico_City
MD|Kishinev|Kischinau|Kichinev@Europe/Chisinau
LT|Wilna@Europe/Vilnius
SI|Laibach@Europe/Ljubljana
SK|Pressburg||Presbourg|Presburgo@Europe/Bratislava
TR|Constantinople|Konstantinopel||Costantinopoli@Europe/Istanbul
PL|Warszawa@Europe/Warsaw
DK|København@Europe/Copenhagen
RU|Moskva@Europe/Moscow
RO|București@Europe/Bucharest
GR|Athina@Europe/Athens
UA|Kyjiw@Europe/Kiev
AM|Jerewan@Asia/Yerevan
US|Nueva York||||Nova York@America/New_York`;
