"""Prints what the modules of the running Python's standard library offer: a line `module kind name` each."""
import importlib
import inspect
import pkgutil
import sys
import warnings

warnings.simplefilter("ignore")
SKIP = {"antigravity", "this", "idlelib", "lib2to3", "turtledemo", "test", "pydoc_data", "ensurepip", "__main__"}


def modules():
    for name in sorted(sys.stdlib_module_names):
        if name in SKIP or (name.startswith("_") and name != "__future__"):
            continue
        yield name
        try:
            module = importlib.import_module(name)
        except Exception:
            continue
        for found in pkgutil.iter_modules(getattr(module, "__path__", [])):
            if not found.name.startswith("_") and found.name not in ("tests", "test"):
                yield f"{name}.{found.name}"


def kind(value):
    if inspect.isclass(value):
        return "class"
    return "function" if callable(value) else "value"


SUBMODULES = ["os.path", "xml.etree.ElementTree", "email.mime.text", "email.mime.multipart", "email.mime.base"]

for name in [*modules(), *SUBMODULES]:
    try:
        module = importlib.import_module(name)
    except Exception:
        continue
    listed = getattr(module, "__all__", None)
    for member in sorted(listed or dir(module)):
        if member.startswith("_") or not hasattr(module, member):
            continue
        value = getattr(module, member)
        if inspect.ismodule(value):
            continue
        home = getattr(value, "__module__", None)
        if listed is None and home not in (None, name, "_" + name, "builtins") and not str(home).startswith(name):
            continue
        print(name, kind(value), member)
