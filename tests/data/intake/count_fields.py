#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in the real sources what an import must bring, without the program: tables with Python's csv,
front matter with PyYAML or line by line, bodies with regular expressions.

    count_fields.py DATA > real_counts.tsv

Each line: source, what is counted, number. "title" and the like count records with the field, "tags*" and
"sources*" entries, "tag" distinct tags.
"""
import csv
import pathlib
import re
import sys

import yaml

csv.field_size_limit(1 << 24)


def emit(source, counts):
    for name, number in sorted(counts.items()):
        print(source, name, number, sep="\t")


def valid_day(text):
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text or "")
    if not match:
        return False
    year, month, day = map(int, match.groups())
    length = [31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30,
              31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= length[month - 1]


def note(path):
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    match = re.match(r"[ \t]*---[ \t]*\n(.*?)^[ \t]*---[ \t]*(?:\n|\Z)", text, re.S | re.M)
    if not match:
        return {}, text
    front = match[1]
    try:
        keys = yaml.load(front, yaml.BaseLoader) or {}
    except yaml.YAMLError:
        keys = {}
        name = None
        for line in front.split("\n"):
            start = re.match(r"([\w-]+):[ \t]*(.*)$", line)
            if start:
                name = start[1]
                keys[name] = start[2].strip()
            elif name and re.match(r"\s*- ", line):
                keys[name] = (keys[name] if isinstance(keys[name], list) else []) + [line.strip()[2:]]
    return keys, text[match.end():]


def notes(folder):
    for path in sorted(folder.rglob("*.md")):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        yield path, *note(path)


def texts(value):
    values = value if isinstance(value, list) else [value]
    return [v.strip() for v in values if isinstance(v, str) and v.strip()]


def section(body, heading):
    match = re.search(r"^## " + re.escape(heading) + r"[ \t]*\n(.*?)(?=^##? |\Z)", body, re.S | re.M)
    return match[1].strip() if match else ""


def day_of(path):
    match = re.match(r"\d{4}-\d{2}-\d{2}", path.stem)
    return match[0] if match and valid_day(match[0]) else ""


def llis(data):
    with open(data / "llis_nasa/llis.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    filled = lambda *names: sum(any(row[n].strip() for n in names) for row in rows)
    phases = "From what phase of the program or project was this lesson learned captured?"
    unsaid = {"Not Specified", "Not Applicable", "Approval", "Evaluation", ""}
    topics = []
    for row in rows:
        text = row["Topics"].replace("Parts, Materials, & Processes", "Parts/Materials/Processes").replace(
            "Procurement, Small Business & Industrial Relations", "Procurement/Small Business/Industrial Relations")
        topics.append({t.strip().lower() for t in text.split(",") if t.strip()})
    see = "Where (other lessons, presentations, publications, etc.)?"
    rules = "The related NASA policy(s), standard(s), handbook(s), procedure(s) or other rules"
    emit("llis", {
        "records": len(rows),
        "title": filled("Title"),
        "summary": filled("Abstract", "Lesson(s) Learned"),
        "context": filled("Abstract", "Organization"),
        "what_happened": filled("Driving Event", "Abstract"),
        "insight": filled("Lesson(s) Learned", "Abstract"),
        "recommendation": filled("Recommendation(s)"),
        "evidence": sum(bool(row["Evidence"].strip() or row[rules].strip()
                             or row[see].strip() not in ("", "N/A")) for row in rows),
        "status_as_of": filled("Date Lesson Occurred"),
        "phase": sum(row[phases].strip() not in unsaid for row in rows),
        "tags": sum(bool(t) for t in topics),
        "tags*": sum(len(t) for t in topics),
        "tag": len(set().union(*topics)),
        "sources*": len(rows),
    })


def codefor_projects(data):
    known_status = {"finished", "fertig", "abgeschlossen", "abgeschlossen, wöchentliche datenaktualisierung",
                    "abgeschlossen, tägliche datenaktualisierung", "laufend", "in progress",
                    "in arbeit, sucht mitstreiter:innen", "laufend, konzeptionierung, sucht mitmacher",
                    "sucht ehrenamtlich engagierte", "sucht mitmacher", "sucht digitale denkmalpfleger*innen",
                    "machbarkeitsstudie, sucht mitmacher", "im produktivbetrieb", "released", "discontinued"}
    found = list(notes(data / "codefor_de/projekte"))
    links = [[l for l in (keys.get("links") or []) if re.match(r"https?://", str(l.get("url", "")).strip())]
             for _, keys, _ in found]
    tags = [{t.lower() for t in texts(keys.get("tags"))} for _, keys, _ in found]
    emit("codefor-projekte", {
        "records": len(found),
        "title": sum(bool(texts(keys.get("title"))) for _, keys, _ in found),
        "status_as_of": sum(bool(day_of(path)) for path, _, _ in found),
        "status told": sum(keys.get("status", "").strip().lower() in known_status for _, keys, _ in found),
        "municipalities": sum(bool([t for t in texts(keys.get("lab")) if t != "ruhrgebiet"]) for _, keys, _ in found),
        "solution": sum(bool(re.sub(r"<!--.*?-->", "", body, flags=re.S).strip()) for _, _, body in found),
        "tags": sum(bool(t) for t in tags),
        "tags*": sum(len(t) for t in tags),
        "tag": len(set().union(*tags)),
        "sources*": sum(len({(l["url"], l.get("name")) for l in ls}) for ls in links) + len(found),
    })


def codefor_blog(data):
    found = list(notes(data / "codefor_de/blog"))
    topics = {"community": "gemeinschaft", "event": "veranstaltungen", "project": "vorhaben",
              "story": "erfahrung", "toolbox": "werkzeuge"}
    tags = [{t.lower() for t in texts(keys.get("tags"))}
            | {topics.get(t.lower(), t.lower()) for t in texts(keys.get("topic"))} for _, keys, _ in found]
    emit("codefor-blog", {
        "records": len(found),
        "title": len(found),
        "what_happened": sum(bool(body.strip()) for _, _, body in found),
        "municipalities": sum(bool([t for t in texts(keys.get("lab")) if t != "ruhrgebiet"]) for _, keys, _ in found),
        "status_as_of": sum(bool(day_of(path)) or valid_day(str(keys.get("date", ""))[:10])
                            for path, keys, _ in found),
        "tags": sum(bool(t) for t in tags),
        "tags*": sum(len(t) for t in tags),
        "tag": len(set().union(*tags)),
    })


def blog_18f(data):
    found = [n for n in notes(data / "blog_18f") if n[1].get("authors")]
    tags = [{t.lower() for t in texts(keys.get("tags"))} for _, keys, _ in found]
    emit("18f", {
        "records": len(found),
        "title": sum(bool(texts(keys.get("title"))) for _, keys, _ in found),
        "summary": sum(bool(texts(keys.get("excerpt")) or texts(keys.get("description"))) for _, keys, _ in found),
        "what_happened": sum(bool(body.strip()) for _, _, body in found),
        "status_as_of": sum(bool(day_of(path)) or bool(texts(keys.get("date"))) for path, keys, _ in found),
        "tags": sum(bool(t) for t in tags),
        "tags*": sum(len(t) for t in tags),
        "tag": len(set().union(*tags)),
        "sources*": sum(bool(re.match(r"\d{4}-\d\d-\d\d-", path.stem)) for path, _, _ in found),
    })


def vault(data):
    found = [n for n in notes(data / "civic_data_lab_vault/Vault") if n[1].get("type") == "Projekt"]
    tags = [{t.lower().replace("-", " ") for t in re.findall(r"(?:^|[\s(,;])#([\w/-]*[^\W\d_][\w/-]*)", body, re.M)}
            for _, _, body in found]
    addresses = lambda body, name: re.findall(
        r"https?://[^\s<>\")]+", "\n".join(l for l in section(body, name).split("\n") if l.startswith("- ")))
    emit("civic-data-lab", {
        "records": len(found),
        "title": sum(bool(texts(keys.get("title"))) for _, keys, _ in found),
        "summary": sum(bool(section(body, "Kurzbeschreibung")) for _, _, body in found),
        "solution": sum(bool(section(body, "Kurzbeschreibung")) for _, _, body in found),
        "responsibility": sum(bool(section(body, "Organisation(en)")) for _, _, body in found),
        "status told": sum(keys.get("status", "").strip() not in ("", "Unbekannt") for _, keys, _ in found),
        "tags": sum(bool(t) for t in tags),
        "tags*": sum(len(t) for t in tags),
        "tag": len(set().union(*tags)),
        "sources*": sum(len({a.rstrip(",.;") for a in addresses(body, "Projekt-Links")})
                        + len({a.rstrip(",.;") for a in addresses(body, "Quelle")}) for _, _, body in found),
    })


def main():
    data = pathlib.Path(sys.argv[1])
    for count in (llis, codefor_projects, codefor_blog, blog_18f, vault):
        count(data)


main()
