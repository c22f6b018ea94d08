/** Python's modules are not named like the packages that contain them: which declared package may offer a module. */

/** Import name to distributions, likeliest first, where they are named differently. Lower case, `-` as the only separator. */
const distributions: Readonly<Record<string, readonly string[]>> = {
  attr: ['attrs'],
  bs4: ['beautifulsoup4'],
  corsheaders: ['django-cors-headers'],
  crypto: ['pycryptodome'],
  cv2: ['opencv-python', 'opencv-contrib-python', 'opencv-python-headless', 'opencv-contrib-python-headless'],
  dateutil: ['python-dateutil'],
  discord: ['discord-py'],
  docx: ['python-docx'],
  dotenv: ['python-dotenv'],
  faiss: ['faiss-cpu', 'faiss-gpu'],
  fitz: ['pymupdf'],
  gi: ['pygobject'],
  git: ['gitpython'],
  googleapiclient: ['google-api-python-client'],
  grpc: ['grpcio'],
  jose: ['python-jose'],
  jwt: ['pyjwt'],
  magic: ['python-magic'],
  mpl_toolkits: ['matplotlib'],
  multipart: ['python-multipart'],
  mysqldb: ['mysqlclient'],
  nacl: ['pynacl'],
  openssl: ['pyopenssl'],
  pil: ['pillow'],
  pkg_resources: ['setuptools'],
  pptx: ['python-pptx'],
  psycopg2: ['psycopg2-binary', 'psycopg2'],
  pylab: ['matplotlib'],
  pythoncom: ['pywin32'],
  rest_framework: ['djangorestframework'],
  serial: ['pyserial'],
  skimage: ['scikit-image'],
  sklearn: ['scikit-learn'],
  slugify: ['python-slugify'],
  sqlalchemy_utils: ['sqlalchemy-utils'],
  telegram: ['python-telegram-bot'],
  usb: ['pyusb'],
  win32api: ['pywin32'],
  win32com: ['pywin32'],
  win32con: ['pywin32'],
  win32gui: ['pywin32'],
  yaml: ['pyyaml'],
  zmq: ['pyzmq'],
};

/** Distributions that hold a module, likeliest first: those of the table, else the one of its own name. */
export function distributionsOf(module: string): readonly string[] {
  const top = module.split('.')[0] as string;
  const namespaced = /^google\.cloud\.(\w{1,40})/.exec(module)?.[1];
  if (namespaced !== undefined) return [`google-cloud-${namespaced}`];
  if (module.startsWith('google.protobuf')) return ['protobuf'];
  return distributions[top.toLowerCase()] ?? [normaliseDistribution(top)];
}

/** PEP 503, with `.` and `_` as in an import. */
export function normaliseDistribution(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Parts of a distribution's name that its module's name has not. */
function core(name: string): string {
  return name.replace(/-/g, '').replace(/^(?:python|py)(?=.)/, '');
}

/**
 * True when one of the declared distributions may be the one that holds the module. Generous: a module counts as declared
 * when its first or its first two names and the distribution's name contain one another.
 */
export function mayComeFrom(module: string, declared: Iterable<string>): boolean {
  const parts = module.split('.');
  const top = parts[0] as string;
  const candidates = new Set([
    ...(distributions[top.toLowerCase()] ?? []),
    normaliseDistribution(top),
    normaliseDistribution(parts.slice(0, 2).join('.')),
  ]);
  const cores = [core(normaliseDistribution(top))];
  for (const name of declared) {
    const distribution = normaliseDistribution(name);
    if (candidates.has(distribution)) return true;
    const other = core(distribution);
    for (const own of cores) {
      const [short, long] = own.length < other.length ? [own, other] : [other, own];
      if (short.length >= 2 && long.includes(short)) return true;
    }
  }
  return false;
}
