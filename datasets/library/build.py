#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the three shipped datasets from a folder of facts (CSV files, one row per figure and source).

    python3 datasets/library/build.py FACTS

Nothing is estimated or filled in. What follows from other figures carries the status I and says how; what was not
found stands as a row without a value and the status M. The result depends on nothing but the facts.
"""
import csv
import re
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

sys.dont_write_bytecode = True
from package import DOTS, Sources, add_imf, field, closing_fields, write
from texts import (ADJUSTED_NOTE, COUNTRY_LABELS, EXPO, IMPORTS, MEMBER_CODES, MILESTONE_TITLES, OTHER_PARTNERS,
                   SOURCE_TITLES, TRADE, view)

YEARS = [str(year) for year in range(1991, 2021)]
TEN = ["BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM"]
COMPARED = ["EU", "HKG", "JPN", "KOR", "TWN", "USA"]
WORLD = "W00"


def read(facts, name):
    with open(facts / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def plain(number):
    """A decimal without exponent and without trailing zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def thousandfold(text):
    return plain(Decimal(text) * 1000)


def tidy(note):
    return note.replace("; figure as read in the result", "").strip().rstrip(";.").strip()


def partner_code(row):
    return row["partner_iso3"] or OTHER_PARTNERS[row["partner_name"]][0]


# China and ASEAN -----------------------------------------------------------------------------------------------------

def dots_rows(dots, rows):
    """China with its partners and the ten with China; the sums of the ten and the totals are ours (I)."""
    wanted = {("CHN", partner) for partner in TEN + COMPARED + [WORLD]} | {(state, "CHN") for state in TEN}
    values = {}
    for row in dots:
        pair = (row["reporter_iso3"], partner_code(row))
        if pair in wanted:
            values[(*pair, row["flow"], row["year"])] = (Decimal(row["value_usd_mn"]), row["value_usd_mn"],
                                                         row["obs_status"])

    def summed(pairs, flow, year):
        found = [values.get((*pair, flow, year)) for pair in pairs]
        gaps = [pair for pair, item in zip(pairs, found) if item is None]
        total = sum((item[0] for item in found if item), Decimal(0))
        return total, any(item and item[2] == "E" for item in found), gaps

    groups = [([(reporter, partner)], reporter, partner) for reporter, partner in
              [("CHN", partner) for partner in TEN + COMPARED + [WORLD]] + [(state, "CHN") for state in TEN]]
    groups += [([("CHN", state) for state in TEN], "CHN", "ASEAN"), ([(state, "CHN") for state in TEN], "ASEAN", "CHN")]
    totals = {}
    for pairs, reporter, partner in groups:
        for year in YEARS:
            missing = []
            for flow in ("export", "import"):
                total, estimated, gaps = summed(pairs, flow, year)
                notes = []
                if len(pairs) > 1:
                    blank = sorted({pair[0] if pair[0] != "CHN" else pair[1] for pair in gaps})
                    notes.append("sum of the ten states" + (f"; blank, counted as nothing: {', '.join(blank)}"
                                                            if blank else ""))
                    notes += ["with estimates of the IMF"] if estimated else []
                    value, status = plain(round(total, 6)), "I"
                elif gaps:
                    missing.append(flow)
                    rows.append([year, reporter, partner, flow, "dots", "", "M", DOTS, "blank in the workbook"])
                    continue
                else:
                    _, value, status = values[(*pairs[0], flow, year)]
                if year == "2020" and flow == "import" and reporter in ("SGP", "ASEAN"):
                    notes.append("Singapore’s 2020 imports look like part of a year")
                rows.append([year, reporter, partner, flow, "dots", value, status, DOTS, "; ".join(notes)])
            parts = [summed(pairs, flow, year) for flow in ("export", "import")]
            total = parts[0][0] + parts[1][0]
            totals[(reporter, partner, year)] = total
            if len(missing) == 2:
                rows.append([year, reporter, partner, "total", "dots", "", "M", DOTS, "blank in the workbook"])
                continue
            note = "exports plus imports" + (f"; {missing[0]}s are blank" if missing else "")
            note += "; with estimates of the IMF" if parts[0][1] or parts[1][1] else ""
            rows.append([year, reporter, partner, "total", "dots", plain(round(total, 6)), "I", DOTS, note])
    return totals


def customs_rows(recommended, quoted, sources, rows):
    """The customs figures as quoted, with their gaps. X where other quotations differ by more than rounding."""
    columns = {"export": "customs_headline_export", "import": "customs_headline_import",
               "total": "customs_headline_total_usd_bn"}
    extra = {("2000", "export"): "17.3", ("2000", "import"): "22.2"}  # printed, though not in the table of totals
    for line in recommended:
        for flow, column in columns.items():
            year, text = line["year"], line[column] or extra.get((line["year"], flow), "")
            found = [row for row in quoted if (row["year"], row["reporter"], row["partner"], row["flow"]) ==
                     (year, "China", "ASEAN", flow) and "DOTS" not in row["publisher"]]
            if not text:
                bounds = [row for row in found if "lower bound" in row["note"]]
                note = "; ".join(f"printed only as over {row['value_usd_bn']} billion ({row['publisher']})"
                                 for row in bounds)
                rows.append([year, "CHN", "ASEAN", flow, "customs", "", "M", "", note or "no figure found in print"])
                continue
            same = [row for row in found if row["value_usd_bn"] and Decimal(row["value_usd_bn"]) == Decimal(text)]
            same.sort(key=lambda row: ("CIIE" not in row["publisher"], "Overseas" not in row["publisher"],
                                       "blog" in row["source_url"] + row["publisher"].lower(),
                                       bool(re.search("CRI|China.com.cn", row["publisher"]))))
            chosen = same[0]
            earlier = sorted({row["value_usd_bn"] for row in found if "before the later revision" in row["note"]})
            others = sorted({row["value_usd_bn"] for row in found if differs(row, text)} - set(earlier), key=Decimal)
            notes = [tidy(chosen["note"])] + [f"also printed: {value} billion" for value in others]
            notes += [f"{value} billion before the revision" for value in earlier]
            rows.append([year, "CHN", "ASEAN", flow, "customs", thousandfold(text), "X" if others else "A",
                         sources.of(chosen), "; ".join(notes)])


def differs(row, text):
    """Whether a quotation is another figure, not the same one rounded, of six members or converted from yuan."""
    if re.search("ASEAN-6|SIX|lower bound|do not use|outlier|converted|conversion|rounded|before the later revision",
                 row["note"] + row["publisher"]) or row["note"].startswith("computed"):
        return False
    value = Decimal(row["value_usd_bn"])
    unit = Decimal(10) ** value.as_tuple().exponent
    cut_off = value <= Decimal(text) < value + unit
    return not cut_off and abs(value - Decimal(text)) > unit / 2


def secretariat_rows(quoted, sources, rows):
    """ASEAN's own statistics, as quoted. Where two values were printed the later one stands."""
    best = {}
    for row in quoted:
        if row["reporter"].startswith("ASEAN (ASEAN statistics)") and row["year"] in YEARS:
            if re.search("rounded|lower than the", row["note"]):
                continue
            key = (row["year"], row["flow"])
            if key not in best or "ASEAN Secretariat" in row["publisher"]:
                best[key] = row
    for (year, flow), row in sorted(best.items()):
        status = "P" if "preliminary" in row["note"] else "A"
        note = tidy(row["note"])
        if (year, flow) == ("2010", "total"):
            status, note = "X", note + "; exports and imports as printed in 2011 make 231.2 billion"
        rows.append([year, "ASEAN", "CHN", flow, "asean", thousandfold(row["value_usd_bn"]), status,
                     sources.of(row), note])


def trade(facts):
    dots = read(facts, "imf-dots-1991-2020.csv")
    quoted = read(facts, "china-asean-trade.csv")
    recommended = read(facts, "recommended-series.csv")
    sources, rows = Sources(quoted), []
    add_imf(sources)
    totals = dots_rows(dots, rows)
    for line in recommended:
        ours = totals[("CHN", "ASEAN", line["year"])] / 1000
        assert abs(ours - Decimal(line["dots_total_usd_bn"])) <= Decimal("0.0006"), line
        share = 100 * totals[("CHN", "ASEAN", line["year"])] / totals[("CHN", WORLD, line["year"])]
        assert abs(share - Decimal(line["dots_asean_share_of_china_trade_percent"])) <= Decimal("0.006"), line
    customs_rows(recommended, quoted, sources, rows)
    secretariat_rows(quoted, sources, rows)
    order = {code: i for i, code in enumerate(["CHN", "ASEAN"] + TEN + COMPARED + [WORLD])}
    flows, statistics = ["export", "import", "total"], ["dots", "customs", "asean"]
    rows.sort(key=lambda r: (order[r[1]], order[r[2]], statistics.index(r[4]), flows.index(r[3]), r[0]))
    kinds = {"ASEAN": "aggregate", "EU": "aggregate", WORLD: "total"}

    def members(codes):
        return [{"code": code, "label": MEMBER_CODES[code], "kind": kinds.get(code, "country")} for code in codes]

    fields = [
        field("year", "year", "Year", "time"),
        field("reporter", "string", "Reporter", "reporter", members=members(["CHN", "ASEAN"] + TEN), additive=False,
              default="CHN", note=TRADE["reporter"]),
        field("partner", "string", "Partner", "partner",
              members=members(["ASEAN"] + TEN + COMPARED + ["CHN", WORLD])),
        field("flow", "string", "Flow", "flow", members=[
            {"code": "export", "label": "Exports"}, {"code": "import", "label": "Imports"},
            {"code": "total", "label": "Exports plus imports", "kind": "total"}]),
        field("statistic", "string", "Statistic", "dimension", members=[
            {"code": code, "label": label} for code, label in TRADE["statistics"].items()], additive=False,
            default="dots", note=TRADE["statistic"]),
        field("value", "number", "Goods trade", "value", unit="US$", scale=6, currency="USD",
              priceBasis="current prices"),
        *closing_fields()]
    milestones = []
    for row in read(facts, "milestones.csv"):
        short = MILESTONE_TITLES.get(row["title"])
        milestones.append({"date": row["date"], "title": short or row["title"],
                           "detail": (row["title"] + ". " if short else "") + row["detail"],
                           "source": row["source_title"], "path": row["source_url"]})
    known = {milestone["title"] for milestone in milestones}
    for item in TRADE["views"]:
        shown = item["spec"].get("milestones", [])
        assert shown is True or set(shown) <= known, shown
    write("china-asean-trade", ["year", "reporter", "partner", "flow", "statistic", "value", "status", "source", "note"],
          rows, fields, ["year", "reporter", "partner", "flow", "statistic"], sources, TRADE, milestones,
          TRADE["claims"], TRADE["views"])


# Imports by partner --------------------------------------------------------------------------------------------------

def twice_counted(adjusted):
    """Reporter and year of the faults of the totals: "double" or "split" Taiwan rows."""
    faults = {}
    names = {label: code for code, label in MEMBER_CODES.items()}
    for row in adjusted:
        if row["basis"].startswith("adjusted") and row["reporter"] in names:
            faults[(names[row["reporter"]], row["year"])] = "double" if "World less" in row["basis"] else "split"
    return faults


def imports(facts):
    dots = [row for row in read(facts, "imf-dots-1991-2020.csv") if row["flow"] == "import"]
    adjusted = read(facts, "import-shares-adjusted.csv")
    faults = twice_counted(adjusted)
    printed = [row for row in read(facts, "cambodia-imports.csv") if row["flow"] == "imports"
               and "GDCE" in row["publisher"]]
    sources, rows = Sources(printed), []
    add_imf(sources)
    values, statuses, kinds, labels = defaultdict(dict), {}, {}, {}
    for row in dots:
        code = partner_code(row)
        values[(row["reporter_iso3"], code)][row["year"]] = row["value_usd_mn"]
        statuses[(row["reporter_iso3"], code, row["year"])] = row["obs_status"]
        kinds[code] = "total" if code == WORLD else row["partner_kind"]
        name = row["partner_name"]
        labels[code] = OTHER_PARTNERS[name][1] if not row["partner_iso3"] else COUNTRY_LABELS.get(
            name, re.sub(r", (Islamic |Arab |The Federal Dem\. )?(Rep|Kingdom|United Rep|Dem\. Rep|State|Islamic Rep|Arab Rep).*$",
                         "", name))
    for (reporter, partner), series in values.items():
        first, last = min(series), max(series)
        for year in YEARS:
            if year in series:
                note = ("looks like part of a year" if (reporter, partner, year) == ("SGP", WORLD, "2020") else
                        "Taiwan is counted twice" if partner == WORLD and faults.get((reporter, year)) == "double"
                        else "")
                rows.append([year, reporter, partner, "dots", series[year], statuses[(reporter, partner, year)],
                             DOTS, note])
            elif first < year < last:
                rows.append([year, reporter, partner, "dots", "", "M", DOTS, "blank in the workbook"])
    repaired = {reporter for reporter, _ in faults}
    for (reporter, partner), series in values.items():
        if reporter not in repaired or kinds[partner] == "aggregate":
            continue
        for year, value in series.items():
            status, note, fault = statuses[(reporter, partner, year)], "", faults.get((reporter, year))
            unspecified = values[(reporter, "ASIA-X")].get(year)
            if fault and partner == "ASIA-X":
                continue
            if fault == "double" and partner == WORLD:
                value = plain(Decimal(value) - Decimal(values[(reporter, "TWN")][year]))
                status, note = "I", "the total less the second row for Taiwan"
            elif fault == "double" and partner == "TWN":
                value, status, note = unspecified, "I", "the row “Asia not specified”, which is customs’ figure for Taiwan"
            elif fault == "split" and partner == "TWN":
                value = plain(Decimal(value) + Decimal(unspecified))
                status, note = "I", "the rows “Taiwan” and “Asia not specified” together"
            rows.append([year, reporter, partner, "dots-adjusted", value, status, DOTS, note])
    check_adjusted(rows, adjusted, {label: code for code, label in labels.items()})
    customs_of_cambodia([row for row in printed if row["partner"] in IMPORTS["customs_partners"]], sources, rows)
    order = ["dots", "dots-adjusted", "customs"]
    rank = {code: i for i, code in enumerate([WORLD] + sorted(code for code in labels if code != WORLD))}
    rows.sort(key=lambda r: (order.index(r[3]), r[1], rank[r[2]], r[0]))
    reporters = sorted({reporter for reporter, _ in values})
    fields = [
        field("year", "year", "Year", "time"),
        field("reporter", "string", "Importer", "reporter",
              members=[{"code": code, "label": MEMBER_CODES[code], "kind": "country"} for code in reporters]),
        field("partner", "string", "Supplier", "partner",
              members=[{"code": code, "label": labels[code], "kind": kinds[code]} for code in rank]),
        field("statistic", "string", "Statistic", "dimension",
              members=[{"code": code, "label": label} for code, label in IMPORTS["statistics"].items()],
              additive=False, default="dots", note=IMPORTS["statistic"]),
        field("value", "number", "Imports of goods", "value", unit="US$", scale=6, currency="USD",
              priceBasis="current prices", valuation="CIF"),
        *closing_fields()]
    write("import-markets", ["year", "reporter", "partner", "statistic", "value", "status", "source", "note"], rows,
          fields, ["year", "reporter", "partner", "statistic"], sources, IMPORTS, [], IMPORTS["claims"],
          import_views(reporters, repaired))


def check_adjusted(rows, adjusted, names):
    """Our adjustment gives the totals and shares that the facts give."""
    ours = {(row[1], row[2], row[0]): row[4] for row in rows if row[3] == "dots-adjusted"}
    checked = 0
    for row in adjusted:
        key = (names.get(row["reporter"]), names.get(row["partner"]), row["year"])
        if row["year"] <= "2020" and "GDCE" not in row["basis"] and key in ours and row["value_usd_bn"]:
            assert abs(Decimal(ours[key]) / 1000 - Decimal(row["value_usd_bn"])) <= Decimal("0.00006"), row
            checked += 1
    assert checked > 3000, checked


def customs_of_cambodia(customs, sources, rows):
    """The figures of Cambodia's customs, as printed or as they follow from what was printed."""
    best = {}
    for row in customs:
        key = (row["year"], IMPORTS["customs_partners"][row["partner"]])
        place = (row["publisher"].startswith("computed"), "Vietstock" in row["publisher"],
                 row["share_pct"] == "", "Cambodge Mag" in row["publisher"])
        if key not in best or place < best[key][0]:
            best[key] = (place, row)
    years = sorted({year for year, _ in best})
    for code in dict.fromkeys(IMPORTS["customs_partners"].values()):
        found = [year for year in years if (year, code) in best]
        for year in years:
            if year in found:
                row = best[(year, code)][1]
                computed = row["note"].startswith("computed")
                rows.append([year, "KHM", code, "customs", thousandfold(row["value_usd_bn"]),
                             "X" if "CONFLICTS" in row["note"] else "I" if computed else "A", sources.of(row),
                             tidy(row["note"])])
            else:
                rows.append([year, "KHM", code, "customs", "", "M", "", "no figure for the whole year found"])


def import_views(reporters, repaired):
    views = []
    for code in ["KHM"] + [reporter for reporter in reporters if reporter != "KHM"]:
        name, whose = ("market-shares" if code == "KHM" else f"market-shares-{code.lower()}"), MEMBER_CODES[code]
        whose += "’" if whose.endswith("s") else "’s"
        where = {"reporter": code, "statistic": "dots-adjusted" if code in repaired else "dots"}
        notes = ([ADJUSTED_NOTE] if code in repaired else []) + IMPORTS["view_notes"].get(code, [])
        more = {"from": IMPORTS["view_from"][code]} if code in IMPORTS["view_from"] else {}
        more |= {"notes": notes} if notes else {}
        partners = IMPORTS["view_partners"].get(code)
        views.append(view(name, f"Market shares of {whose} suppliers", "percent",
                          {**where, "partner": partners} if partners else where, by="partner", top=8, remainder=True,
                          subtitle="Share of goods imports by partner, per cent", **more))
        if code == "KHM":
            views += [
                view("market-shares-last-year", "Cambodia’s suppliers in 2020", "bar", where, by="partner",
                     transform="share", snapshot="2020", top=10, remainder=True,
                     subtitle="Share of goods imports, per cent", notes=[ADJUSTED_NOTE]),
                view("market-shares-donut", "Who supplied Cambodia in 2020", "donut", where, by="partner",
                     snapshot="2020", top=6, remainder=True, subtitle="Share of goods imports by partner, per cent",
                     notes=[ADJUSTED_NOTE])]
            views += IMPORTS["views"]
    return views


# China–ASEAN Expo ----------------------------------------------------------------------------------------------------

def expo(facts):
    editions = read(facts, "china-asean-expo-by-edition.csv")
    reported = read(facts, "china-asean-expo.csv")
    sources, rows = Sources(reported), []
    for measure in EXPO["measures"]:
        code, column, name, unit = measure["code"], measure["column"], measure["reported"], measure["factUnit"]
        factor = 10 ** measure["shift"]
        for edition in editions:
            number, year = edition["edition"], edition["year"]
            found = [row for row in reported if (row["edition"], row["measure"], row["unit"]) == (number, name, unit)]
            override = EXPO["overrides"].get((code, number), {})
            text = override.get("value", edition[column])
            chosen = main_report(found, text)
            if not text:
                rows.append([year, code, "main", "", "M", "", override.get("note", "no figure found")])
            else:
                origin = chosen
                if "from" in override:
                    origin = next(row for row in reported if (row["measure"], row["edition"]) == override["from"])
                note = tidy(override.get("note") or chosen["note"])
                rows.append([year, code, "main", plain(Decimal(text) * factor), override.get("status") or
                             status_of(note), sources.of(origin), note])
            other_reports(found, text, code, year, factor, sources, rows)
    order = [measure["code"] for measure in EXPO["measures"]]
    rows.sort(key=lambda r: (order.index(r[1]), r[2], r[0]))
    reports = ["main"] + sorted({row[2] for row in rows} - {"main"})
    labels = {"main": "Main report"}
    keys = ("code", "label", "unit", "scale", "currency", "priceBasis", "additive")
    fields = [
        field("year", "year", "Edition", "time", categories=[
            {"value": int(edition["year"]), "label": ordinal(int(edition["edition"]))} for edition in editions]),
        field("measure", "string", "Measure", "measure-dimension", members=[
            {key: measure[key] for key in keys if key in measure} for measure in EXPO["measures"]]),
        field("report", "string", "Report", "dimension", members=[
            {"code": code, "label": labels.get(code, "Other report " + code[6:])} for code in reports],
            additive=False, default="main", note=EXPO["report"]),
        field("value", "number", "Value", "value"), *closing_fields()]
    write("china-asean-expo", ["year", "measure", "report", "value", "status", "source", "note"], rows, fields,
          ["year", "measure", "report"], sources, EXPO, [], EXPO["claims"], EXPO["views"])


def main_report(found, text):
    same = [row for row in found if text and Decimal(row["value"]) == Decimal(text)]
    same.sort(key=lambda row: ("Xinhua" not in row["publisher"], "wording not kept" in row["note"], "CRI" in
                               row["publisher"]))
    return same[0] if same else None


def other_reports(found, text, code, year, factor, sources, rows):
    """Each other value that was printed for the same thing, once."""
    others = {}
    for row in found:
        if (not text or Decimal(row["value"]) != Decimal(text)) and not row["note"].startswith("before"):
            others.setdefault(Decimal(row["value"]), row)
    for number, (value, row) in enumerate(sorted(others.items()), 1):
        note, status = tidy(row["note"]), status_of(tidy(row["note"]))
        rounded = round(Decimal(text), -value.as_tuple().exponent) == value if text else False
        if status == "A" and not rounded and not re.match('("(nearly|about)"|rounded)', note):
            status = "X"
        rows.append([year, code, f"other-{number}", plain(value * factor), status, sources.of(row), note])


def status_of(note):
    return "I" if note.startswith("computed") else "L" if re.match('"(over|more than)"', note) else "A"


def ordinal(number):
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    facts = Path(sys.argv[1])
    trade(facts)
    imports(facts)
    expo(facts)


if __name__ == "__main__":
    main()
