import type { LinkForm, Service } from './service';

/** A service's own domains, with any name before them. */
const at = (...domains: readonly string[]): RegExp =>
  new RegExp(`^(?:.*\\.)?(?:${domains.join('|').replace(/\./gu, '\\.')})$`, 'u');

/** Hosts that have a name as one of their parts: `zoom.example.org`, `example.zoom.us`, `zoom-x.de`. */
const named = (...names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[.-])(?:${names.join('|')})(?:$|[.-])`, 'u');

export const ANY_HOST = /^/u;

/** A service whose links into rooms are all that its hosts tell. */
const rooms = (
  name: string,
  words: readonly string[],
  hosts: RegExp,
  join: RegExp,
  more: Pick<Service, 'number'> = {},
): Service => ({ name, words, forms: [{ hosts, paths: [['join', join]] }], ...more });

/** Links of Tencent's rooms, in China and outside. */
const OF_TENCENT = [/^\/(?:dm|dw|p|s)\/[\w-]+/u, { number: /^\/p\/(\d{9,11})(?!\d)/u }] as const;

/** What is no room on a host that has Jitsi alone. */
const JITSI_PAGES: LinkForm['paths'] = [
  ['phonePage', /^\/static\/dialInInfo\.html/u],
  ['other', /^\/static\/|#config\./u],
];

/**
 * The link forms of services, as data: which path is for guests, which for the host or for one person alone, and where
 * the number of the meeting stands. Those with hosts of their own come before those that anybody may run.
 */
export const services: readonly Service[] = [
  {
    name: 'Zoom',
    words: ['zoom'],
    forms: [
      {
        hosts: named('zoom', 'zoomgov'),
        paths: [
          ['host', /^\/s\/|[?&]zak=/u],
          ['personal', /[?&]tk=/u],
          ['recording', /^\/(?:rec|clips)\//u],
          [
            'join',
            /^\/(?:j|my|w|wc\/join|wc\/my|v|e\/j|launch\/\w+)\/|^\/wc\/\d+\/(?:join|start)|^\/events\/[ej]\/|^\/join\?(?:.*&)?confno=\d/u,
          ],
          ['phonePage', /^\/(?:u|zoomconference)\b/u],
          ['other', /^\/(?:skype\/|meetings?\/\d+\/invitations|(?:meeting|webinar)\/register)/u],
        ],
      },
    ],

    number: /^\/(?:j|w|wc\/join|wc)\/(\d{9,11})(?!\d)/u,
    accessCode: 'pin',
  },
  {
    name: 'Microsoft Teams',
    words: [
      'microsoft teams',
      'ms teams',
      'teams meeting',
      'teams call',
      'teams besprechung',
      'teams sitzung',
      'teams termin',
      'über teams',
      'auf teams',
      'reunion teams',
      'sur teams',
      'riunione teams',
      'su teams',
      'reunion de teams',
      'por teams',
      'reuniao teams',
      'teams vergadering',
      'teams mote',
      'teams møde',
      'teams møte',
      'spotkanie teams',
    ],
    forms: [
      {
        hosts:
          /^(?:teams\.(?:microsoft|live)\.com|teams\.cloud\.microsoft|(?:gov|dod)\.teams\.microsoft\.us|teams\.microsoftonline\.cn|dialin\.(?:teams|plus)\.microsoft\.(?:com|us)|dialin\.cloud\.microsoft|aka\.ms)$/u,
        paths: [
          ['help', /^\/JoinTeamsMeeting/iu],
          [
            'join',
            /^\/(?:(?:_#\/)?l\/meetup-join|meet)\/|^\/v2\/\?meetingjoin=|^\/(?:dl\/launcher\/launcher\.html\?.*meetup-join|light-meetings\/launch\?)/u,
          ],
          ['other', /^\/(?:usp|l|meetingOptions|dl)\b/u],
          ['phonePage', /^\/[\da-z-]+\?(?:.*&)?id=\d/u],
        ],
      },
    ],

    number: /^\/meet\/(\d{9,20})(?!\d)/u,
    accessCode: 'pin',
    numbers: 'apart',
  },
  {
    name: 'Google Meet',
    words: ['google meet', 'hangouts meet'],
    forms: [
      { hosts: /^tel\.meet$/u, paths: [['phonePage', /^\/[a-z]/u]] },
      // Its predecessor, and what it shows to an audience.
      { hosts: at('hangouts.google.com'), paths: [['join', /^\/(?:hangouts\/_|call)\/[\w-]/u]] },
      { hosts: at('stream.meet.google.com'), paths: [['join', /^\/stream\/[\w-]/u]] },
      {
        hosts: /^(?:meet\.google\.com|g\.co|support\.google\.com)$/u,
        paths: [
          ['help', /^\/(?:a\/users\/answer\/9282720|meet\/?(?:$|[?]))/u],
          ['phonePage', /^\/(?:tel\/)?[a-z]{3}-[a-z]{4}-[a-z]{3}\?(?:.*&)?pin=/u],
          ['join', /^\/(?:lookup\/[a-z\d]|(?:_meet\/)?[a-z]{3}-?[a-z]{4}-?[a-z]{3}(?![a-z]))/u],
        ],
      },
    ],

    phonePin: 'meetingNumber',
  },
  {
    name: 'Webex',
    words: ['webex'],
    forms: [
      { hosts: /^help\.webex\.com$/u, paths: [['help', /^/u]] },
      {
        hosts: at('webex.com', 'webex.com.cn'),
        paths: [
          ['recording', /\/(?:ldr|lsr|nbrshared)\.php|\/recordingservice\/|\/recordings?\//u],
          ['phonePage', /globalcallin/iu],
          // Of old invitations: guests have none.
          ['personal', /[?&]UID=[1-9]/u],
          // Where one registers; the link to join comes by mail.
          ['other', /[?&]RGID=|^\/weblink\/register\//u],
          [
            'join',
            /^\/(?:meet|join|visit)\/[^/?#]|^\/[^/]+\/j\.php|^\/wbxmjs\/joinservice|^\/[^/]+\/onstage|^\/webappng\/sites\/[^/]+\/meeting\/(?!info\/|scheduler)\w/u,
          ],
        ],
      },
    ],

    accessCode: 'meetingNumber',
  },
  {
    name: 'GoTo Meeting',
    words: ['gotomeeting', 'goto meeting', 'go to meeting', 'gotomeet me', 'gotowebinar'],
    forms: [
      {
        hosts: at(
          'gotomeeting.com',
          'gotomeet.me',
          'app.goto.com',
          'meet.goto.com',
          'meet.goto.eu',
          'gotowebinar.com',
          'join.me',
        ),
        paths: [
          ['help', /^\/help/u],
          ['other', /^\/(?:systemcheck|install|pricing|download)/u],
          ['recording', /^\/recording/u],
          ['personal', /^\/join\/\d+\/\d+/u],
          [
            'join',
            /^\/(?:join\/|meeting\/(?:join\/|register\/)?|register\/|opener\/)?[\w.-]{3,}\/?(?:$|[?#])|^\/?\?(?:.*&)?meetingId=\d/u,
          ],
        ],
      },
    ],

    number: /^\/(?:join\/)?(\d{9})(?!\d)/u,
    accessCode: 'meetingNumber',
  },
  {
    name: 'RingCentral',
    words: ['ringcentral', 'ring central'],
    forms: [
      {
        // Also under the names of those who sell it.
        hosts: at(
          'ringcentral.com',
          'ringcentral.biz',
          'ringcentral.eu',
          'unifyoffice.com',
          'cloudoffice.avaya.com',
          'rainbowoffice.com',
          'officeathand.att.com',
        ),
        paths: [
          ['phonePage', /^\/teleconference/u],
          ['join', /^\/(?:join|j|w|my|conf\/on)\/[\w-]/u],
        ],
      },
    ],

    number: /^\/(?:join|j|conf\/on)\/(\d{9,12})(?!\d)/u,
    phonePin: 'meetingNumber',
  },
  {
    name: 'Whereby',
    words: ['whereby'],
    forms: [
      {
        hosts: at('whereby.com', 'appear.in'),
        paths: [
          ['host', /[?&]roomKey=/u],
          [
            'other',
            /^\/(?:information|blog|user|org|legal|pricing|product|embedded|contact|help|login|signup)\b/u,
          ],
          ['join', /^\/[\w-]{3,}/u],
        ],
      },
    ],
  },
  {
    name: 'Amazon Chime',
    words: ['amazon chime'],
    forms: [
      {
        hosts: /^(?:(?:app\.)?chime\.aws)$/u,
        paths: [
          ['phonePage', /^\/dialinnumbers/u],
          ['join', /^\/(?:meetings\/)?[\w-]{3,}/u],
        ],
      },
    ],

    number: /^\/(?:meetings\/)?(\d{10})(?!\d)/u,
    phonePin: 'meetingNumber',
  },
  {
    name: '8x8',
    words: ['8x8', '8x8 meet'],
    forms: [{ hosts: at('8x8.vc', 'meet.8x8.com'), paths: [...JITSI_PAGES, ['join', /^\/[^/?#]+/u]] }],

    phonePin: 'meetingNumber',
  },
  {
    name: 'BlueJeans',
    words: ['bluejeans', 'blue jeans'],
    forms: [
      {
        hosts: at('bluejeans.com'),
        paths: [
          // Room 111 repeats what one says.
          ['test', /^\/111\/?$/u],
          ['phonePage', /numbers/u],
          ['recording', /^\/s\//u],
          ['join', /^\/\d{6,}|^\/a2m\/live-event\/\w/u],
        ],
      },
    ],

    number: /^\/(\d{6,12})(?!\d)/u,
    accessCode: 'pin',
  },
  {
    name: 'Lifesize',
    words: ['lifesize'],
    forms: [
      {
        hosts: /^(?:call|guest)\.lifesize(?:cloud)?\.com$/u,
        paths: [
          ['phonePage', /^\/numbers/u],
          ['join', /^\/\d+/u],
          ['other', /^/u],
        ],
      },
    ],

    number: /^\/(\d{5,12})(?!\d)/u,
    accessCode: 'pin',
  },
  {
    name: 'StarLeaf',
    words: ['starleaf'],
    forms: [
      {
        hosts: /^meet\.starleaf\.com$/u,
        paths: [
          ['join', /^\/\d+(?:\/app)?\/?$/u],
          ['other', /^/u],
        ],
      },
    ],

    number: /^\/(\d{8,12})(?!\d)/u,
    accessCode: 'pin',
  },
  {
    name: 'FreeConferenceCall.com',
    words: ['freeconferencecall', 'freeconferencecall.com', 'free conference call'],
    forms: [
      {
        hosts: at('freeconferencecall.com', 'fccdl.in', 'startmeeting.com'),
        paths: [
          ['recording', /^\/wall\/recorded/u],
          ['join', /^\/(?:wall\/|join\/)?[\w.-]{3,}\/?(?:$|[?#])/u],
        ],
      },
    ],
  },
  {
    name: 'Uberconference',
    words: ['uberconference', 'dialpad meetings'],
    forms: [
      {
        hosts: at('uberconference.com', 'meetings.dialpad.com'),
        paths: [
          ['other', /^\/(?:help|pricing|login|features|international)\b/u],
          ['join', /^\/(?:room\/)?[\w.-]{3,}/u],
        ],
      },
    ],
  },
  {
    name: 'Zoho Meeting',
    words: ['zoho meeting'],
    forms: [
      {
        hosts: /^(?:meet(?:ing|ings)?|webinar|join|meet\d*)\.zoho\.[a-z.]{2,6}$/u,
        paths: [
          [
            'join',
            /^\/(?:meeting\/(?:join|register|public)|join|meet|[\w-]+\?key=|[a-z]{3,4}-[a-z]{3}-[a-z]{3})/u,
          ],
        ],
      },
    ],

    number: /[?&]key=(\d{9,11})(?!\d)/u,
  },
  rooms('OpenTalk', ['opentalk'], named('opentalk'), /^\/(?:invite|room)\/[\w-]+/u),
  rooms('Cisco Jabber Guest', ['jabber guest'], named('jabberguest', 'jabber'), /^\/call\/[\w.-]+/u),
  rooms(
    'TeamViewer Meeting',
    ['teamviewer meeting', 'blizz'],
    at('go.teamviewer.com', 'meeting.teamviewer.com', 'go.blizz.com', 'blizz.com', 'get.teamviewer.com'),
    /^\/(?:m\d{8}|m\/[\w-]|join\/[\w-]|meet\/[\w-]|v\d+\/m\d)/u,
    { number: /^\/(?:join\/|v\d+\/)?m?(\d{8,10})(?!\d)/u },
  ),
  rooms('ClickMeeting', ['clickmeeting'], at('clickmeeting.com', 'clickwebinar.com'), /^\/[\w-]{3,}/u),
  {
    name: 'Livestorm',
    words: ['livestorm'],
    forms: [
      {
        hosts: at('app.livestorm.co', 'app.livestorm.com'),
        paths: [
          ['personal', /[?&]s=[\w-]{16,}/u],
          ['join', /^\/(?:p\/|[\w-]+\/)[\w-]{3,}/u],
        ],
      },
    ],
  },
  rooms('Demio', ['demio'], at('event.demio.com', 'my.demio.com'), /^\/ref\/|^\/[\w-]{3,}/u),
  {
    name: 'BigMarker',
    words: ['bigmarker'],
    forms: [
      {
        hosts: at('bigmarker.com'),
        paths: [
          ['recording', /^\/recordings\//u],
          ['join', /^\/conferences\/|^\/[\w-]+\/[\w-]{6,}/u],
        ],
      },
    ],
  },
  rooms('Livewebinar', ['livewebinar'], at('livewebinar.com'), /^\/\d{3}-\d{3}-\d{3}/u),
  {
    name: 'Adobe Connect',
    words: ['adobe connect'],
    forms: [
      {
        hosts: at('adobeconnect.com', 'connect.dfn.de'),
        paths: [
          ['test', /^\/common\/help\/.*meeting_test/u],
          ['other', /^\/(?:common|admin|system)\//u],
          ['join', /^\/[\w-]{3,}/u],
        ],
      },
    ],
  },
  {
    name: 'Daily',
    words: ['daily.co'],
    forms: [
      {
        hosts: /^[\w-]+\.daily\.co$/u,
        paths: [
          ['host', /[?&]t=[\w-]+\./u],
          ['join', /^\/[\w-]{3,}/u],
        ],
      },
    ],
  },
  rooms('Slack Huddle', ['slack huddle'], at('app.slack.com'), /^\/huddle\/[\w]+\/[\w]+/u),
  rooms(
    'Lark Meetings',
    ['lark meeting', 'feishu meeting'],
    at('vc.larksuite.com', 'vc.feishu.cn'),
    /^\/j\/\d/u,
    { number: /^\/j\/(\d{9})(?!\d)/u },
  ),
  rooms('Tencent Meeting', ['tencent meeting'], at('meeting.tencent.com'), ...OF_TENCENT),
  rooms('VooV Meeting', ['voov meeting', 'voov'], at('voovmeeting.com'), ...OF_TENCENT),
  rooms('DingTalk', ['dingtalk'], at('meeting.dingtalk.com'), /^\/j\/[\w-]+/u),
  rooms('Yandex Telemost', ['telemost'], /^telemost(?:\.360)?\.yandex\.(?:ru|com)$/u, /^\/j\/\d+/u, {
    number: /^\/j\/(\d{10,20})(?!\d)/u,
  }),
  rooms(
    'Workplace Rooms',
    [],
    at('messenger.com', 'work.workplace.com', 'workplace.com', 'meet.facebook.com', 'm.me'),
    /^\/(?:groupcall|meet|chat\/meet)\/\S|^\/[\w-]+\/groupcall\//u,
  ),
  rooms('FaceTime', ['facetime'], /^facetime\.apple\.com$/u, /^\/join\b/u),
  rooms('WhatsApp', [], /^call\.whatsapp\.com$/u, /^\/(?:video|voice)\/[\w-]+/u),
  rooms('Skype', [], /^join\.skype\.com$/u, /^\/[\w-]{3,}/u),
  rooms(
    'Proton Meet',
    ['proton meet'],
    /^meet\.proton\.me$/u,
    /^\/(?:[a-z]{2}\/)?(?:join|guest\/join)\/[\w-]+/u,
  ),
  rooms('alfaview', ['alfaview'], at('alfaview.com'), /^\/(?:#\/)?(?:[a-z]{2}\/)?(?:join|guest)\//u),
  {
    name: 'Doxy.me',
    words: ['doxy.me'],
    forms: [
      {
        hosts: at('doxy.me'),
        paths: [
          ['other', /^\/(?:en\/)?(?:pricing|clinic-pricing|sign|help|account)/u],
          ['join', /^\/[\w.-]{3,}/u],
        ],
      },
    ],
  },
  rooms('Gather', [], at('gather.town', 'app.gather.town'), /^\/(?:app|i)\/[\w-]+/u),
  {
    name: 'Vonage Meetings',
    words: ['vonage meetings', 'vonage meeting'],
    forms: [
      {
        hosts: at('meetings.vonage.com', 'freeconferencing.vonage.com'),
        paths: [
          ['host', /[?&]participant_token=/u],
          ['join', /^\/(?:\d{6,}|[?](?:.*&)?room_token=\d)/u],
        ],
      },
    ],

    number: /^\/(?:[?](?:.*&)?room_token=)?(\d{6,12})(?!\d)/u,
  },
  rooms('eduMEET', ['edumeet'], named('edumeet'), /^\/[\w-]{3,}/u),
  {
    name: 'Vidyo',
    words: ['vidyo', 'vidyoconnect'],
    forms: [
      { hosts: ANY_HOST, paths: [['join', /^\/flex\.html\?roomdirect\.html&key=/u]] },
      {
        hosts: named('vidyo', 'vidyoportal', 'vidyocloud', 'vidyoconnect'),
        paths: [['join', /^\/join\/(?!test)[^/?#]{3,}/u]],
      },
    ],
  },
  rooms('Airmeet', ['airmeet'], at('airmeet.com'), /^\/(?:e|event)\/[\w-]{6,}/u),
  rooms('Around', [], at('meet.around.co'), /^\/r\/[\w-]/u),
  rooms('Butter', [], at('app.butter.us'), /^\/[\w-]+\/[\w-]+/u),
  rooms('Cal Video', ['cal video'], at('app.cal.com'), /^\/video\/\w/u),
  rooms('CoScreen', ['coscreen'], at('join.coscreen.co'), /^\/[\w-]{3,}/u),
  rooms('edudip', ['edudip'], at('edudip.com'), /^\/(?:[a-z]{2}\/)?(?:w|webinar)\/[\w-]/u),
  rooms('FreeConference.com', ['freeconference.com'], at('freeconference.com'), /^\/(?:room|wall)\/[\w-]/u),
  rooms('GlobalMeet', ['globalmeet'], /^(?!www\.)[\w-]+\.globalmeet\.com$/u, /^\/[\w.-]{3,}/u),
  rooms('LiveKit Meet', ['livekit'], at('meet.livekit.io'), /^\/rooms\/[\w-]/u),
  rooms('Meetecho', ['meetecho'], at('meetecho.com'), /^\/[\w-]+\/?\?(?:.*&)?(?:group|room|session)=/u),
  rooms('Pop', [], at('pop.com'), /^\/j\/\d/u),
  rooms('Pumble', ['pumble'], at('meet.pumble.com'), /^\/[\w-]{3,}/u),
  rooms('Rainbow', [], at('meet.openrainbow.com'), /^\/[\w-]{3,}/u),
  rooms('Riverside', [], at('riverside.fm'), /^\/studio\/[\w-]/u),
  rooms('Signal', [], at('signal.link'), /^\/call\//u),
  rooms('SpatialChat', ['spatialchat'], at('spatial.chat'), /^\/s\/[\w-]/u),
  rooms('StreamYard', ['streamyard'], at('streamyard.com'), /^\/[\da-z]{8,12}\/?(?:$|[?#])/u),
  rooms('Tuple', [], at('tuple.app'), /^\/c\/\w/u),
  rooms(
    'Visavid',
    ['visavid'],
    at('visavid.de', 'visavid.com'),
    /^\/(?:[a-z]{2}\/)?(?:join|conference)\/\w/u,
  ),
  rooms('Vowel', [], at('vowel.com'), /^\/#\/g\/\w/u),
  rooms('VSee', ['vsee'], at('vsee.com'), /^\/c\/[\w-]/u),
  rooms('WeLink', ['welink'], at('meeting.huaweicloud.com'), /^\/(?:welink\/)?#?\/?j\/\d/u),
  rooms('Zhumu', ['zhumu'], at('zhumu.com', 'zhumu.me'), /^\/j\/\d/u),
  rooms('Zoho Cliq', ['zoho cliq'], /^cliq\.zoho\.[a-z.]{2,6}$/u, /^\/meetings\/[\w-]/u),
  // Those that run a known program under a name of their own.
  ...(
    [
      ['kMeet', ['kmeet'], 'kmeet.infomaniak.com'],
      ['RENATER Rendez-vous', ['renater rendez vous', 'rendez vous de renater'], 'rendez-vous.renater.fr'],
      ['Framatalk', ['framatalk'], 'framatalk.org'],
      ['GARR Meet', ['garr meet'], 'meet.garr.it'],
    ] as const
  ).map(([name, words, host]): Service => ({
    name,
    words,
    forms: [{ hosts: at(host), paths: [...JITSI_PAGES, ['join', /^\/[\w-]{3,}/u]] }],
    phonePin: 'meetingNumber',
  })),
  {
    name: 'Senfcall',
    words: ['senfcall'],
    forms: [{ hosts: /^(?:lecture|public|meet|my)\.senfcall\.de$/u, paths: [['join', /^\/[\w-]{3,}/u]] }],
    accessCode: 'pin',
    phonePin: 'meetingNumber',
  },
  rooms('DFNconf', ['dfnconf'], at('conf.dfn.de'), /^\/webapp\//u),
  rooms(
    'Nextcloud Talk',
    ['nextcloud talk'],
    ANY_HOST,
    /^\/(?:[\w-]+\/)?(?:index\.php\/)?(?:call\/[a-z\d]{8,10}(?:$|[?#/])|apps\/spreed\/?\?token=)/u,
  ),
  {
    name: 'Pexip',
    words: ['pexip'],
    forms: [
      {
        hosts: ANY_HOST,
        paths: [
          [
            'join',
            /^\/webapp\d?\/.*(?:conference|meeting)|^\/webapp\d?\/?\?conference=|^\/webapp\d?\/(?:#\/)?m\/[^/?#]/u,
          ],
        ],
      },
      { hosts: named('pexip'), paths: [['join', /^\/(?:m|meet)\//u]] },
    ],
  },
  rooms(
    'Cisco Meeting Server',
    ['cisco meeting server', 'cisco meeting'],
    ANY_HOST,
    /^\/invited\.sf\?|^\/meeting\/\d+\?(?:.*&)?secret=/u,
    { number: /^\/meeting\/(\d{3,15})\?|[?&]id=(\d{3,15})(?!\d)/u },
  ),
  {
    name: 'BigBlueButton',
    words: ['bigbluebutton', 'big blue button'],
    forms: [
      {
        hosts: ANY_HOST,
        paths: [['join', /^\/(?:gl\/)?(?:b|gl|rooms)\/(?:[a-z]{2}\/)?[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}/u]],
      },
      {
        hosts: named('bbb', 'bbbserver', 'bigbluebutton'),
        paths: [
          ['recording', /^\/playback\//u],
          ['join', /^\/(?:b|rooms|(?:[a-z]{2}\/)?join)\/\w/u],
        ],
      },
      {
        hosts: at('webinaire.numerique.gouv.fr'),
        paths: [
          ['host', /^\/meeting\/signin\/moderateur\//u],
          ['join', /^\/meeting\/signin\//u],
        ],
      },
    ],

    accessCode: 'pin',
    phonePin: 'meetingNumber',
  },
  {
    name: 'Blackboard Collaborate',
    words: ['blackboard collaborate'],
    forms: [
      {
        hosts: at('bbcollab.com', 'elluminate.com'),
        paths: [
          ['recording', /^\/recording|\/playback/u],
          ['join', /^\/(?:guest|invite|m)\/|^\/collab\/ui\/session\/(?:guest|join)/u],
        ],
      },
    ],

    phonePin: 'meetingNumber',
  },
  rooms('Element Call', ['element call'], at('call.element.io'), /^\/(?:room\/#\/?)?[\w-]{3,}/u),
  rooms('3CX', ['3cx'], named('3cx'), /^\/(?:meet|webrtc|join)\/[\w-]{3,}/u),
  {
    name: 'Visio',
    words: [],
    forms: [
      {
        hosts: at('visio.numerique.gouv.fr', 'visio.suite.anct.gouv.fr'),
        paths: [['join', /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/u]],
      },
    ],

    accessCode: 'meetingNumber',
  },
  {
    name: 'Jitsi Meet',
    words: ['jitsi', 'jitsi meet'],
    forms: [
      {
        hosts: ANY_HOST,
        paths: [
          ['phonePage', /^\/static\/dialInInfo\.html/u],
          // The same room without sound, for a phone in a meeting room.
          ['other', /#config\./u],
        ],
      },
      {
        // Those that many know, of research networks, states and associations.
        hosts: at(
          'webconf.numerique.gouv.fr',
          'fairmeeting.net',
          'meet.ffmuc.net',
          'meet.systemli.org',
          'calls.disroot.org',
        ),
        paths: [...JITSI_PAGES, ['join', /^\/[\w-]{3,}/u]],
      },
      { hosts: named('jit', 'jitsi'), paths: [...JITSI_PAGES, ['join', /^\/[^/?#]+/u]] },
    ],

    accessCode: 'pin',
    phonePin: 'meetingNumber',
  },
  {
    name: 'Skype for Business',
    words: ['skype for business', 'skype meeting', 'lync meeting', 'skype mötet', 'skype möte', 'skypemötet'],
    forms: [
      {
        hosts: /^(?:meet\.lync\.com|(?:meet|lync|sfb|skype|join|lyncmeet|meetings?)\..+)$/u,
        paths: [
          ['other', /[?&]sl=1\b/u],
          ['join', /^\/(?:[\w.-]+\/)?[\w.-]+\/(?=[A-Z\d]*\d)[A-Z\d]{8}\/?(?:$|[?#])/u],
        ],
      },
    ],
  },
];
