#!/usr/bin/env python3
"""run.py N [--work FOLDER] [--program PROGRAM] [--hugo SECONDS]: times whole builds of N invented releases.

Prints a table: wall and processor time, peak memory, and ratios to what can be done at the least.
Each row is one run; on a busy machine compare processor times. With --hugo it also prints the ratio
to the seconds that Hugo took for as many releases on the same machine.
"""
import argparse
import os
import shutil
import subprocess
import time

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.dirname(os.path.dirname(HERE))
arguments = argparse.ArgumentParser()
arguments.add_argument("n", type=int)
arguments.add_argument("--work", default=os.path.join(HOME, "target", "bench"))
arguments.add_argument("--program", default=os.path.join(HOME, "vakanuvis"))
arguments.add_argument("--hugo", type=float)
a = arguments.parse_args()
work = os.path.join(a.work, str(a.n))
content, site, cache = (os.path.join(work, name) for name in ("content", "site", "cache"))


def run(command):
    """Wall seconds, processor seconds and peak MiB of a command, its children included."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = process.stderr.read().decode("utf-8", "replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("%s\n%s" % (" ".join(command), told))
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def generate(*more):
    templates = os.path.join(HOME, "templates")
    return run([a.program, "generate", "--content", content, "--templates", templates,
                "--output", site, "--cache", cache, *more])


def newest(folder):
    return max((os.lstat(os.path.join(d, f)).st_mtime_ns for d, _, fs in os.walk(folder) for f in fs), default=0)


def size(folder):
    files = [os.path.join(d, f) for d, _, fs in os.walk(folder) for f in fs]
    return len(files), sum(os.lstat(f).st_size for f in files)


os.makedirs(work, exist_ok=True)
if not os.path.isdir(content):
    subprocess.run(["python3", os.path.join(HERE, "corpus.py"), content, str(a.n)], check=True)
for old in (site, cache, site + "-copy"):
    shutil.rmtree(old, ignore_errors=True)
java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
run([a.program, "--version"])  # the launcher makes its caches
rows = [("`java -version`", run([java, "-version"]))]
rows.append(("full build", generate("--full")))
rows.append(("`cp -r` of the site", run(["cp", "-r", site, site + "-copy"])))
time.sleep(1)
generate()
rows.append(("`find … -exec stat {} +`", run(["find", content, site, "-type", "f", "-exec", "stat", "{}", "+"])))
before = newest(site)
rows.append(("nothing changed", generate()))
if newest(site) != before:
    raise SystemExit("a build of what had not changed wrote something")
edited = sorted(os.path.join(d, f) for d, _, fs in os.walk(os.path.join(content, "releases")) for f in fs)[a.n // 2]
with open(edited, "a", encoding="utf-8") as text:
    text.write("\nBakan, ilgililere teşekkür etmiştir.\n")
before = newest(site)
rows.append(("one release edited", generate()))
written = sum(os.lstat(os.path.join(d, f)).st_mtime_ns > before for d, _, fs in os.walk(site) for f in fs)
files, total = size(site)
wall = {name: figures[0] for name, figures in rows}
print("| %d releases | wall s | processor s | peak MiB | ratio |\n|---|--:|--:|--:|---|" % a.n)
for name, (seconds, processor, peak) in rows:
    ratio = ""
    if name == "full build":
        ratio = "%.1f × `java -version`, %.1f × `cp -r`" % (
            seconds / wall["`java -version`"], seconds / wall["`cp -r` of the site"])
        if a.hugo:
            ratio += ", %.2f × Hugo" % (seconds / a.hugo)
    elif name in ("nothing changed", "one release edited"):
        ratio = "%.1f × `find`" % (seconds / wall["`find … -exec stat {} +`"])
    print("| %s | %.2f | %.2f | %.0f | %s |" % (name, seconds, processor, peak, ratio))
print("\nAfter the edit %d files were written." % written)
print("The site: %d files (%.2f a release), %.1f MB (%.1f KB a release; %d releases fill 1 GB)." % (
    files, files / a.n, total / 1e6, total / 1e3 / a.n, 1e9 * a.n / total))
