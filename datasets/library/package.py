# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources, fields and files of a data package."""
import csv
import json
import re
from pathlib import Path

from texts import SOURCE_TITLES

HERE = Path(__file__).resolve().parent
DOTS = "imf-dots"
MONTHS = ("January February March April May June July August September October November December").split()


# Sources -------------------------------------------------------------------------------------------------------------

def printed_date(text):
    """2021-09-13 → 13 September 2021; anything else without its remarks."""
    text = re.sub(r"\s*\(.*\)", "", text).strip()
    full = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", text)
    if not full:
        return "" if text == "not shown" else text
    year, month, day = full.groups()
    return " ".join(filter(None, [day.lstrip("0") if day else "", MONTHS[int(month) - 1], year]))


class Sources:
    """The sources in order of first use, each with a short code. What has one address is one source."""

    def __init__(self, facts):
        self.items = {}
        self.used = set()
        self.first = {}
        for row in sorted(facts, key=lambda row: row["publisher"].startswith("computed")):
            self.first.setdefault(address(row), row)

    def add(self, code, title, path, date, description=""):
        item = {"name": code, "title": title, "path": path, "date": date, "description": description}
        self.items.setdefault(path or title, {key: value for key, value in item.items() if value})
        self.used.add(code)
        return code

    def of(self, row):
        path = address(row)
        if path:
            row = self.first[path]
        publisher = re.sub(r"\s*\((copy in|stored text).*\)", "", row["publisher"].removeprefix("computed from "))
        date = printed_date(row["source_date"])
        title = SOURCE_TITLES.get(path) or SOURCE_TITLES.get(publisher) or ", ".join(filter(None, [publisher, date]))
        if (path or title) in self.items:
            return self.items[path or title]["name"]
        stem = re.sub(r"[^a-z0-9]+", "-", re.sub(r"\(.*?\)|[’']s", "", publisher).lower()).strip("-")
        stem = "-".join(stem.split("-")[:4])
        year = re.search(r"\d{4}", row["source_date"])
        stem += "-" + year.group() if year else ""
        code, number = stem, 1
        while code in self.used:
            number += 1
            code = f"{stem}-{number}"
        heading = row["source_title"]
        return self.add(code, title, path, row["source_date"], "" if heading.startswith("(") else heading)

    def list(self):
        return list(self.items.values())


def address(row):
    path = row["source_url"].split(" (")[0]
    # A bare number is no lasting address.
    return path if re.match(r"https?://(?!\d+\.)", path) else ""


def add_imf(sources):
    return sources.add(DOTS, "International Monetary Fund, Direction of Trade Statistics", "https://github.com/SamLeBlanc/Direction-of-Trade-Map",
                       "2022-02-02", "A copy of the IMF’s country workbooks: exports FOB, imports CIF")


# Descriptors ---------------------------------------------------------------------------------------------------------

def field(name, kind, title, role, **ours):
    categories = ours.pop("categories", None)
    item = {"name": name, "type": kind, "title": title}
    if categories:
        item["categories"] = categories
    return {**item, "sampan": {"role": role, **ours}}


def closing_fields():
    return [field("status", "string", "Status", "status"), field("source", "string", "Source", "source"),
            field("note", "string", "Note", "note")]


def write(name, header, rows, fields, key, sources, text, milestones, claims, views):
    folder = HERE / name
    folder.mkdir(exist_ok=True)
    for row in rows:
        assert (row[header.index("value")] == "") == (row[header.index("status")] == "M"), row
        assert row[header.index("value")] == "" or row[header.index("source")], row
    keys = [tuple(row[header.index(column)] for column in key) for row in rows]
    assert len(keys) == len(set(keys)), "a figure stands twice"
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name, "title": text["title"], "description": text["description"], "version": "1.0.0",
        "sources": sources.list(),
        "resources": [{
            "name": name, "path": f"{name}.csv", "type": "table", "format": "csv", "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {"fields": fields, "primaryKey": key, "missingValues": [""]}}],
        "sampan": {"notes": text["notes"], "milestones": milestones, "claims": claims},
        "views": views}
    body = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(body, encoding="utf-8")
    lines = [f"# {text['title']}", "", text["description"], "", text["readme"].strip(), "", "## Sources", "",
             "The code is the one in the column `source`.", "", "| code | source | title | address |",
             "| --- | --- | --- | --- |"]
    for source in sources.list():
        cells = [f"`{source['name']}`", source["title"], source.get("description", ""), source.get("path", "")]
        lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    lines += ["", "Made by `datasets/library/build.py`; do not edit the CSV or the descriptor by hand."]
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(rows)} rows, {len(sources.list())} sources, {len(claims)} claims, {len(views)} views")
