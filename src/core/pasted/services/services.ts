import type { LinkForm, Service } from './service';

/** A service's own domains, with any name before them. */
const at = (...domains: readonly string[]): RegExp =>
  new RegExp(`^(?:.*\\.)?(?:${domains.join('|').replace(/\./gu, '\\.')})$`, 'u');

/** Hosts that have a name as one of their parts: `zoom.example.org`, `example.zoom.us`, `zoom-x.de`. */
const named = (...names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[.-])(?:${names.join('|')})(?:$|[.-])`, 'u');

export const ANY_HOST = /^/u;

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
          ['join', /^\/(?:j|my|w|wc\/join|wc\/my|v|e\/j)\/|^\/wc\/\d+\/(?:join|start)|^\/events\/[ej]\//u],
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
            /^\/(?:l\/meetup-join|meet)\/|^\/v2\/\?meetingjoin=|^\/dl\/launcher\/launcher\.html\?.*meetup-join/u,
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
      {
        hosts: /^tel\.meet$/u,
        paths: [['phonePage', /^\/[a-z]/u]],
      },
      {
        hosts: /^(?:meet\.google\.com|g\.co|support\.google\.com)$/u,
        paths: [
          ['help', /^\/(?:a\/users\/answer\/9282720|meet\/?(?:$|[?]))/u],
          ['phonePage', /^\/(?:tel\/)?[a-z]{3}-[a-z]{4}-[a-z]{3}\?(?:.*&)?pin=/u],
          ['join', /^\/(?:lookup\/[a-z\d]|[a-z]{3}-?[a-z]{4}-?[a-z]{3}(?![a-z]))/u],
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
          ['other', /[?&]RGID=/u],
          [
            'join',
            /^\/(?:meet|join)\/[^/?#]|^\/[^/]+\/j\.php|^\/wbxmjs\/joinservice|^\/[^/]+\/onstage|^\/weblink\/register\//u,
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
          ['join', /^\/(?:join\/|meeting\/(?:join|register)\/|register\/|opener\/)?[\w.-]{3,}\/?(?:$|[?#])/u],
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
        hosts: at('ringcentral.com', 'ringcentral.biz', 'ringcentral.eu', 'rcv.ringcentral.com'),
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
    forms: [
      {
        hosts: at('8x8.vc', 'meet.8x8.com'),
        paths: [...JITSI_PAGES, ['join', /^\/[^/?#]+/u]],
      },
    ],

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
          ['join', /^\/\d{6,}/u],
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
            /^\/(?:meeting\/(?:join|register|public)|join|meet|[\w-]+\?key=|[a-z]{4}-[a-z]{3}-[a-z]{3})/u,
          ],
        ],
      },
    ],

    number: /[?&]key=(\d{9,11})(?!\d)/u,
  },
  {
    name: 'OpenTalk',
    words: ['opentalk'],
    forms: [{ hosts: named('opentalk'), paths: [['join', /^\/(?:invite|room)\/[\w-]+/u]] }],
  },
  {
    name: 'Cisco Jabber Guest',
    words: ['jabber guest'],
    forms: [{ hosts: named('jabberguest', 'jabber'), paths: [['join', /^\/call\/[\w.-]+/u]] }],
  },
  {
    name: 'TeamViewer Meeting',
    words: ['teamviewer meeting', 'blizz'],
    forms: [
      {
        hosts: at('go.teamviewer.com', 'go.blizz.com', 'blizz.com', 'get.teamviewer.com'),
        paths: [['join', /^\/(?:m\d{8}|m\/[\w-]|join\/[\w-]|meet\/[\w-]|v\d+\/m\d)/u]],
      },
    ],

    number: /^\/(?:join\/|v\d+\/)?m?(\d{8,10})(?!\d)/u,
  },
  {
    name: 'ClickMeeting',
    words: ['clickmeeting'],
    forms: [{ hosts: at('clickmeeting.com', 'clickwebinar.com'), paths: [['join', /^\/[\w-]{3,}/u]] }],
  },
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
  {
    name: 'Demio',
    words: ['demio'],
    forms: [
      {
        hosts: at('event.demio.com', 'my.demio.com'),
        paths: [['join', /^\/ref\/|^\/[\w-]{3,}/u]],
      },
    ],
  },
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
  {
    name: 'Livewebinar',
    words: ['livewebinar'],
    forms: [{ hosts: at('livewebinar.com'), paths: [['join', /^\/\d{3}-\d{3}-\d{3}/u]] }],
  },
  {
    name: 'Adobe Connect',
    words: ['adobe connect'],
    forms: [
      {
        hosts: at('adobeconnect.com', 'connect.dfn.de'),
        paths: [
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
  {
    name: 'Slack Huddle',
    words: ['slack huddle'],
    forms: [{ hosts: at('app.slack.com'), paths: [['join', /^\/huddle\/[\w]+\/[\w]+/u]] }],
  },
  {
    name: 'Lark Meetings',
    words: ['lark meeting', 'feishu meeting'],
    forms: [{ hosts: at('vc.larksuite.com', 'vc.feishu.cn'), paths: [['join', /^\/j\/\d/u]] }],

    number: /^\/j\/(\d{9})(?!\d)/u,
  },
  {
    name: 'Tencent Meeting',
    words: ['tencent meeting', 'voov meeting', 'voov'],
    forms: [
      { hosts: at('meeting.tencent.com', 'voovmeeting.com'), paths: [['join', /^\/(?:dm|dw|p|s)\/[\w-]+/u]] },
    ],

    number: /^\/p\/(\d{9,11})(?!\d)/u,
  },
  {
    name: 'DingTalk',
    words: ['dingtalk'],
    forms: [{ hosts: at('meeting.dingtalk.com'), paths: [['join', /^\/j\/[\w-]+/u]] }],
  },
  {
    name: 'Yandex Telemost',
    words: ['telemost'],
    forms: [{ hosts: /^telemost(?:\.360)?\.yandex\.(?:ru|com)$/u, paths: [['join', /^\/j\/\d+/u]] }],

    number: /^\/j\/(\d{10,20})(?!\d)/u,
  },
  {
    name: 'Workplace Rooms',
    words: [],
    forms: [
      {
        hosts: at('messenger.com', 'work.workplace.com', 'workplace.com', 'meet.facebook.com', 'm.me'),
        paths: [['join', /^\/(?:groupcall|meet|chat\/meet)\/\S|^\/[\w-]+\/groupcall\//u]],
      },
    ],
  },
  {
    name: 'FaceTime',
    words: ['facetime'],
    forms: [{ hosts: /^facetime\.apple\.com$/u, paths: [['join', /^\/join\b/u]] }],
  },
  {
    name: 'WhatsApp',
    words: [],
    forms: [{ hosts: /^call\.whatsapp\.com$/u, paths: [['join', /^\/(?:video|voice)\/[\w-]+/u]] }],
  },
  { name: 'Skype', words: [], forms: [{ hosts: /^join\.skype\.com$/u, paths: [['join', /^\/[\w-]{3,}/u]] }] },
  {
    name: 'Proton Meet',
    words: ['proton meet'],
    forms: [
      { hosts: /^meet\.proton\.me$/u, paths: [['join', /^\/(?:[a-z]{2}\/)?(?:join|guest\/join)\/[\w-]+/u]] },
    ],
  },
  {
    name: 'alfaview',
    words: ['alfaview'],
    forms: [{ hosts: at('alfaview.com'), paths: [['join', /^\/(?:[a-z]{2}\/)?(?:join|guest)\//u]] }],
  },
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
  {
    name: 'Gather',
    words: [],
    forms: [{ hosts: at('gather.town', 'app.gather.town'), paths: [['join', /^\/(?:app|i)\/[\w-]+/u]] }],
  },
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
  {
    name: 'eduMEET',
    words: ['edumeet'],
    forms: [{ hosts: named('edumeet'), paths: [['join', /^\/[\w-]{3,}/u]] }],
  },
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
  {
    name: 'DFNconf',
    words: ['dfnconf'],
    forms: [{ hosts: at('conf.dfn.de'), paths: [['join', /^\/webapp\//u]] }],
  },
  {
    name: 'Nextcloud Talk',
    words: ['nextcloud talk'],
    forms: [
      {
        hosts: ANY_HOST,
        paths: [['join', /^\/(?:[\w-]+\/)?(?:index\.php\/)?call\/[a-z\d]{8,10}(?:$|[?#/])/u]],
      },
    ],
  },
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
  {
    name: 'Cisco Meeting Server',
    words: ['cisco meeting server', 'cisco meeting'],
    forms: [{ hosts: ANY_HOST, paths: [['join', /^\/invited\.sf\?|^\/meeting\/\d+\?(?:.*&)?secret=/u]] }],

    number: /^\/meeting\/(\d{3,15})\?|[?&]id=(\d{3,15})(?!\d)/u,
  },
  {
    name: 'BigBlueButton',
    words: ['bigbluebutton', 'big blue button'],
    forms: [
      {
        hosts: ANY_HOST,
        paths: [['join', /^\/(?:gl\/)?(?:b|gl|rooms)\/(?:[a-z]{2}\/)?[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}/u]],
      },
      {
        hosts: named('bbb', 'bigbluebutton'),
        paths: [
          ['recording', /^\/playback\//u],
          ['join', /^\/(?:b|rooms)\//u],
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
  },
  {
    name: 'Element Call',
    words: ['element call'],
    forms: [{ hosts: at('call.element.io'), paths: [['join', /^\/(?:room\/#\/?)?[\w-]{3,}/u]] }],
  },
  {
    name: '3CX',
    words: ['3cx'],
    forms: [{ hosts: named('3cx'), paths: [['join', /^\/(?:meet|webrtc|join)\/[\w-]{3,}/u]] }],
  },
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
      {
        hosts: named('jit', 'jitsi'),
        paths: [...JITSI_PAGES, ['join', /^\/[^/?#]+/u]],
      },
    ],

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
