/** Python's modules are not named like the packages that contain them: which declared package may offer a module. */

/** Import name to distributions, where neither name is part of the other. Lower case, `-` as the only separator. */
const distributions: Readonly<Record<string, readonly string[]>> = {
  bs4: ['beautifulsoup4'],
  cv2: ['opencv-python', 'opencv-contrib-python', 'opencv-python-headless', 'opencv-contrib-python-headless'],
  dateutil: ['python-dateutil'],
  docx: ['python-docx'],
  fitz: ['pymupdf'],
  gi: ['pygobject'],
  git: ['gitpython'],
  grpc: ['grpcio'],
  jose: ['python-jose'],
  mpl_toolkits: ['matplotlib'],
  mysqldb: ['mysqlclient'],
  pil: ['pillow'],
  pkg_resources: ['setuptools'],
  pylab: ['matplotlib'],
  pythoncom: ['pywin32'],
  skimage: ['scikit-image'],
  sklearn: ['scikit-learn'],
  sqlalchemy_utils: ['sqlalchemy-utils'],
  win32api: ['pywin32'],
  win32com: ['pywin32'],
  win32con: ['pywin32'],
  win32gui: ['pywin32'],
};

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
