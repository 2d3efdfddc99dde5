# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, notes, claims and views of the shipped datasets; build.py brings the figures."""


def view(name, title, mark, where=None, **spec):
    body = {"mark": mark}
    if where:
        body["where"] = {key: members if isinstance(members, list) else [members] for key, members in where.items()}
    return {"name": name, "title": title, "specType": "sampan", "spec": {**body, **spec}}


def claim(text, kind, stated, source, path, where=None, **more):
    item = {"text": text, "kind": kind, "stated": stated, **more}
    if where:
        item["where"] = {key: members if isinstance(members, list) else [members] for key, members in where.items()}
    return {**item, "source": source, "path": path}


TEN = ["BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM"]
MEMBER_CODES = {
    "CHN": "China", "ASEAN": "ASEAN", "BRN": "Brunei", "KHM": "Cambodia", "IDN": "Indonesia", "LAO": "Laos",
    "MYS": "Malaysia", "MMR": "Myanmar", "PHL": "Philippines", "SGP": "Singapore", "THA": "Thailand",
    "VNM": "Vietnam", "EU": "European Union (27)", "HKG": "Hong Kong", "JPN": "Japan", "KOR": "South Korea",
    "TWN": "Taiwan", "USA": "United States", "W00": "World"}

# The partners of the IMF without a country code: our code and label.
OTHER_PARTNERS = {
    "World": ("W00", "World"), "Advanced Economies": ("ADV", "Advanced economies"), "Africa": ("AFR", "Africa"),
    "Emerging Market and Developing Economies by Source of Export Earnings: Fuel":
        ("EMDE-FUEL", "Emerging and developing economies: fuel exporters"),
    "Emerging Market and Developing Economies by Source of Export Earnings: Nonfuel":
        ("EMDE-NONFUEL", "Emerging and developing economies: others"),
    "Emerging and Developing Asia": ("EMDE-ASIA", "Emerging and developing Asia"),
    "Emerging and Developing Economies": ("EMDE", "Emerging and developing economies"),
    "Emerging and Developing Europe": ("EMDE-EUROPE", "Emerging and developing Europe"),
    "Euro Area": ("EA", "Euro area"), "European Union": ("EU", "European Union (27)"),
    "Middle East": ("MIDEAST", "Middle East"), "Middle East and Central Asia": ("MECA", "Middle East and Central Asia"),
    "Other Countries not included elsewhere": ("OTHER-AGG", "Other countries not included elsewhere"),
    "Sub-Saharan Africa": ("SSA", "Sub-Saharan Africa"), "Western Hemisphere": ("WHEM", "Western Hemisphere"),
    "Africa not specified": ("AFRICA-X", "Africa, not specified"),
    "Asia not specified": ("ASIA-X", "Asia, not specified"),
    "Countries & Areas not specified": ("AREAS-X", "Areas not specified"),
    "Europe not specified": ("EUROPE-X", "Europe, not specified"),
    "Middle East and Central Asia not specified": ("MECA-X", "Middle East and Central Asia, not specified"),
    "Special Categories": ("SPECIAL", "Special categories"),
    "Western Hemisphere not specified": ("WHEM-X", "Western Hemisphere, not specified"),
    "Belgium-Luxembourg": ("BLX", "Belgium-Luxembourg"), "Czechoslovakia": ("CSK", "Czechoslovakia"),
    "Netherlands Antilles": ("ANT", "Netherlands Antilles"),
    "Serbia and Montenegro": ("SCG", "Serbia and Montenegro"), "USSR": ("SUN", "Soviet Union"),
    "Yugoslavia": ("YUG", "Yugoslavia")}

# Where the name of the IMF, less "Rep. of" and its like, is not the usual one.
COUNTRY_LABELS = {
    "Bahamas, The": "Bahamas", "Bolivia": "Bolivia", "Brunei Darussalam": "Brunei", "Cabo Verde": "Cape Verde",
    "Central African Rep.": "Central African Republic", "China, P.R.: Hong Kong": "Hong Kong",
    "China, P.R.: Macao": "Macao", "China, P.R.: Mainland": "China", "Comoros, Union of the": "Comoros",
    "Congo, Dem. Rep. of the": "DR Congo", "Congo, Rep. of": "Congo", "Czech Rep.": "Czech Republic",
    "Dominican Rep.": "Dominican Republic", "Gambia, The": "Gambia", "Korea, Dem. People's Rep. of": "North Korea",
    "Korea, Rep. of": "South Korea", "Kyrgyz Rep.": "Kyrgyzstan", "Lao People's Dem. Rep.": "Laos",
    "Micronesia, Federated States of": "Micronesia", "Netherlands, The": "Netherlands",
    "North Macedonia, Republic of": "North Macedonia", "Russian Federation": "Russia", "Slovak Rep.": "Slovakia",
    "Syrian Arab Rep.": "Syria", "Taiwan Province of China": "Taiwan", "Venezuela, Rep. Bolivariana de": "Venezuela",
    "West Bank and Gaza": "West Bank and Gaza", "Falkland Islands (Malvinas)": "Falkland Islands",
    "Côte d'Ivoire": "Côte d’Ivoire", "Eritrea, The State of": "Eritrea"}

CIIE = "https://www.ciie.org/zbh/en/news/exhibition/news/20210913/29410.html"
LAPOST = "https://lapost.us/?p=39911"
CIIE_TITLE = "China Customs, quoted by Global Times, 13 September 2021"
LAPOST_TITLE = "China Customs, quoted by People’s Daily Overseas Edition, September 2021"
SOURCE_TITLES = {CIIE: CIIE_TITLE, LAPOST: LAPOST_TITLE,
                 "unnamed text in a public GitHub file": "Text of unknown origin in a public repository"}

# Milestones whose titles are too long for a chart; the full title then begins the detail.
MILESTONE_TITLES = {
    "Viet Nam joins ASEAN (7 members)": "Viet Nam joins ASEAN",
    "Lao PDR and Myanmar join ASEAN (9 members)": "Laos and Myanmar join ASEAN",
    "Cambodia joins ASEAN (10 members)": "Cambodia joins ASEAN",
    "China admitted to the WTO (as stated in the source)": "China admitted to the WTO",
    "Framework Agreement on Comprehensive Economic Co-operation signed": "Framework agreement signed",
    "Early Harvest Programme; trade passes US$100 billion": "Trade passes US$100 billion",
    "Trade falls in the global crisis; China becomes ASEAN's largest partner": "Trade falls in the global crisis",
    "ASEAN-China Free Trade Area fully in effect (ASEAN-6 and China)": "Free trade area in effect",
    "ASEAN becomes China's largest trading partner": "ASEAN is China’s largest partner",
    "ASEAN overtakes the US: second largest partner": "ASEAN overtakes the US"}

BOTH = {"reporter": "CHN", "partner": "ASEAN", "statistic": "dots"}
CUSTOMS = {**BOTH, "statistic": "customs"}
TRADE = {
    "title": "China’s trade with ASEAN, 1991–2020",
    "description": "China’s exports to and imports from each of the ten ASEAN states, as China reports them and as the "
                   "ten report them, with the totals of China’s customs as quoted in print. Millions of US dollars at "
                   "current prices.",
    "reporter": "Each trade is reported by both sides, and the two differ; they are never added.",
    "statistics": {"dots": "IMF Direction of Trade Statistics", "customs": "China Customs, as quoted in print",
                   "asean": "ASEAN statistics, as quoted in print"},
    "statistic": "Three statistics of the same trade. The IMF’s is complete; the figures quoted in print have gaps.",
    "notes": [
        "ASEAN is the ten states of 1999–2025 in every year, whoever was a member at the time.",
        "Exports are valued FOB, imports CIF; a total is one plus the other.",
        "China and the ten report different figures: the ten’s totals lie 11 to 24 per cent below China’s from 2000 to "
        "2019. The two are never joined.",
        "Customs totals are quoted in billions and stand here in millions with the digits that were printed.",
        "The IMF’s figures and those quoted from customs agree within 0.65 per cent but in 2015 (1.5 below) and 2016 "
        "(1.8 above)."],
    "readme": """
## What it holds
- `statistic` **dots**: the IMF's Direction of Trade Statistics, every year 1991–2020. China with each of the ten, with
  the world, and with the EU, Hong Kong, Japan, South Korea, Taiwan and the United States for comparison; each of the
  ten with China (the other side of the same trade). The sums of the ten (`ASEAN`) and exports plus imports (`total`)
  are ours: status I.
- `statistic` **customs**: the totals of China's customs as quoted in the press, 24 years, exports and imports of six.
  The other years have a row without a value. X: other quotations differ by more than rounding; the note names them.
- `statistic` **asean**: what ASEAN's own statistics say, as far as found in print.

## What is reliable
- The dots series is the only one that is complete and of one definition. 21 of the 23 exact totals quoted for ten
  members agree with it within 0.65 per cent; 2015 and 2016 do not (−1.5 and +1.8 per cent). It is not independent of
  China's customs; only the side of ASEAN is.
- The European Union is today's 27, without the United Kingdom, in every year. China's own ranking counted the United
  Kingdom until 2019, so only the rank of 2020 is checked here.
- Brunei's sales to China are blank in 1993, 1994 and 1999; the sum of the ten then lacks them (a few millions).
- The figures for the six members of 1991 (7.96 billion), yuan totals converted by newspapers and lower bounds ("over
  10 billion" in 1993) are not in the customs series; the notes of the missing years name the bounds.
- Laos's and early Cambodian and Burmese figures are the IMF's estimates (status E). Singapore's imports of 2020 look
  like part of a year, which lowers the ten's report of 2020.
- The customs totals of 1999, 2000 and 2008 come from copies of agency reports, that of 2019 from a text of unknown
  origin.
- No licence was stated with the IMF's workbooks; the figures are quoted with their source, the workbooks are not here.
""",
    "claims": [
        claim("China–ASEAN trade grew by 16.5 per cent a year on average from 1991 to 2020", "average-growth", 16.5,
              CIIE_TITLE, CIIE, {**CUSTOMS, "flow": "total"}, decimals=1, **{"from": "1991", "to": "2020"}),
        claim("China’s exports to ASEAN grew by 16.4 per cent a year on average from 1991 to 2020", "average-growth",
              16.4, LAPOST_TITLE, LAPOST, {**CUSTOMS, "flow": "export"}, decimals=1, **{"from": "1991", "to": "2020"}),
        claim("China’s imports from ASEAN grew by 16.5 per cent a year on average from 1991 to 2020", "average-growth",
              16.5, LAPOST_TITLE, LAPOST, {**CUSTOMS, "flow": "import"}, decimals=1, **{"from": "1991", "to": "2020"}),
        claim("China–ASEAN trade expanded 85-fold in 30 years", "multiple", 85, LAPOST_TITLE, LAPOST,
              {**CUSTOMS, "flow": "total"}, decimals=0, **{"from": "1991", "to": "2020"}),
        claim("In 2020 ASEAN became China’s largest trading partner", "rank", 1, CIIE_TITLE, CIIE,
              {"reporter": "CHN", "statistic": "dots", "flow": "total",
               "partner": ["ASEAN", "EU", "USA", "JPN", "KOR", "HKG", "TWN"]},
              decimals=0, by="partner", members=["ASEAN"], to="2020"),
        claim("China–ASEAN trade was US$685.28 billion in 2020", "value", 685.28, CIIE_TITLE, CIIE,
              {**CUSTOMS, "flow": "total"}, decimals=2, scale=9, to="2020"),
        claim("Trade grew by 22 per cent a year on average from 2002 to 2012", "average-growth", 22,
              "Xinhua / China Daily (Ministry of Commerce), 23 July 2013",
              "https://global.chinadaily.com.cn/business/2013-07/23/content_16818854.htm",
              {**CUSTOMS, "flow": "total"}, decimals=0, **{"from": "2002", "to": "2012"}),
        claim("ASEAN took 8.8 per cent of China’s foreign trade in 2002", "share", 8.8, "China.org.cn, 25 February 2003",
              "http://english.china.org.cn/archive/2003-02/25/content_1056664.htm",
              {**BOTH, "flow": "total"}, decimals=1, by="partner", members=["ASEAN"],
              to="2002"),
        claim("ASEAN took 9.8 per cent of China’s foreign trade in 2010", "share", 9.8,
              "ASEAN Secretariat, 12 August 2011",
              "https://asean.org/?static_post=joint-media-statements-of-the-10th-aem-mofcom-consultations-manado-"
              "indonesia-12-august-2011",
              {**BOTH, "flow": "total"}, decimals=1, by="partner", members=["ASEAN"],
              to="2010")],
    "views": [
        view("growth-of-bilateral-trade", "Growth of bilateral trade", "line", {**BOTH, "flow": "total"},
             subtitle="China’s goods trade with the ten ASEAN states, exports plus imports",
             points=[{"label": "China Customs, as quoted", "where": {"statistic": ["customs"]},
                      "periods": ["1991", "2020"]}],
             milestones=["Asian financial crisis starts", "Framework agreement signed", "Free trade area in effect"]),
        view("exports-and-imports", "China’s exports to and imports from ASEAN", "line", BOTH, by="flow",
             subtitle="Goods trade with the ten ASEAN states, as China reports it"),
        view("ten-countries", "China’s trade with the ten ASEAN states", "line",
             {**BOTH, "partner": TEN, "flow": "total"}, by="partner", subtitle="Exports plus imports of goods"),
        view("ten-countries-stacked", "The ten states’ parts in China’s trade with ASEAN", "stacked",
             {**BOTH, "partner": TEN, "flow": "total"}, by="partner", subtitle="Exports plus imports of goods"),
        view("asean-share", "ASEAN’s share of China’s trade", "line", {**BOTH, "flow": "total"}, by="partner",
             transform="share", subtitle="Share of China’s goods trade with the world, per cent"),
        view("balance", "China’s trade balance with ASEAN", "column", BOTH, transform="balance",
             subtitle="Exports less imports of goods, as China reports them"),
        view("both-sides", "The same trade as both sides report it", "line", {**BOTH, "flow": "total"},
             subtitle="Exports plus imports of goods between China and the ten ASEAN states",
             points=[{"label": "The ten states’ reports", "where": {"reporter": ["ASEAN"], "partner": ["CHN"]},
                      "periods": ["1995", "2000", "2005", "2010", "2015", "2019"]}])]}

ADJUSTED_NOTE = ("In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total "
                 "put right.")
PPP = "Phnom Penh Post (customs of Cambodia), January 2023"
PPP_PATH = "https://www.phnompenhpost.com/business/61-2022-imports-came-just-3-markets"
SOURCE_TITLES[PPP_PATH] = PPP
THREE = ["CHN", "VNM", "THA"]
KHM = {"reporter": "KHM", "statistic": "customs"}
IMPORTS = {
    "title": "Imports of the ASEAN states and China by supplier, 1991–2024",
    "description": "Imports of goods of Brunei, Cambodia, China, Indonesia, Laos, Malaysia, Myanmar, the Philippines, "
                   "Singapore, Thailand and Vietnam by partner 1991–2020, and what Cambodia’s customs reported for "
                   "2019–2024. Millions of US dollars at current prices, CIF.",
    "statistics": {"dots": "IMF Direction of Trade Statistics", "dots-adjusted": "The IMF’s, Taiwan counted once",
                   "customs": "Customs of Cambodia, as quoted in print"},
    "statistic": "The IMF’s figures as they are; the same with known faults of the totals taken out (five importers); "
                 "and the customs of Cambodia.",
    "customs_partners": {"World": "W00", "China": "CHN", "Vietnam": "VNM", "Thailand": "THA", "Singapore": "SGP",
                         "Indonesia": "IDN", "Japan": "JPN", "South Korea": "KOR", "Malaysia": "MYS",
                         "United States": "USA", "Botswana": "BWA"},
    "notes": [
        "Status E marks the IMF’s own estimates: nearly all of Laos, Myanmar before 2000, Cambodia before 1997.",
        "The IMF’s totals count Taiwan twice for Cambodia 2014–2020, Indonesia 2018–2020, the Philippines 2016 and "
        "2019 and Vietnam 2015–2017. “dots-adjusted” takes the second row out; three of these cases are confirmed from "
        "outside, the others follow from the pattern.",
        "Singapore’s 2020 looks like part of a year: shares can be used, amounts cannot.",
        "Groups of countries (European Union, Africa…) are made of the countries and are never added to them.",
        "Cambodia’s customs totals of 2021 and 2022 hold large amounts of gold from Singapore."],
    "view_notes": {
        "SGP": ["Singapore’s figures of 2020 look like part of a year."],
        "LAO": ["Nearly all figures of Laos are estimates of the IMF."],
        "KHM": ["From 1997: the years before are mostly estimates of the IMF."],
        "MMR": ["From 2000: the years before are mostly estimates of the IMF."]},
    "view_from": {"KHM": "1997", "MMR": "2000"},
    # Those that were the largest at some time: Hong Kong was first in 2000 and is not among the first eight of 2020.
    "view_partners": {"KHM": ["CHN", "THA", "VNM", "HKG", "TWN", "SGP", "JPN", "KOR"]},
    "readme": """
## What it holds
- `statistic` **dots**: the IMF's Direction of Trade Statistics, imports CIF, every partner with a figure, the IMF's
  groups (kind aggregate), its rows of trade not specified, ended states (kind historical) and the world (kind total).
  Status E is the IMF's own mark of an estimate. Blank cells between two years with figures stand as missing (M);
  before the first and after the last figure of a partner there are no rows.
- `statistic` **dots-adjusted**: the same for the five importers whose rows for Taiwan are at fault. Where the total
  holds both "Taiwan" and "Asia not specified" (customs' figure for Taiwan), the first is taken out of the total and the
  second stands as Taiwan; where the two rows are parts of one, they are added. What was changed has the status I.
- `statistic` **customs**: the General Department of Customs and Excise of Cambodia as quoted in print, 2019–2024, whole
  years only. Status I: follows from a printed growth rate or share, see the note.

## What is reliable
- Without the groups the partners add up to the world within 0.05 per cent for every importer and year.
- Shares of Cambodia, Indonesia, the Philippines and Vietnam from **dots** come out 2 to 6 per cent (relative) too low in
  the years of the double count: use **dots-adjusted**. The cases of Cambodia and Indonesia 2020 and of the Philippines
  2016 are confirmed by other totals, the rest follows from the pattern. For Malaysia 2016–17 and Indonesia 2017 the
  total is right and Taiwan is split.
- Singapore 2020 looks like part of a year (261 billion against 330 from the WTO).
- Laos: nearly all estimates; Cambodia before 1997 and Myanmar before 2000: built from the partners' exports.
- Thailand 1995–96 holds a large amount of "Asia, not specified".
- Customs of Cambodia 2020 (19.1 billion) and the adjusted total of 2020 (19.114) agree, so the two series join; but
  gold from Singapore swells 2021 and 2022, and the value for Singapore in 2022 is disputed (X).
- "European Union" is the 27 without the United Kingdom in all years.
- No licence was stated with the IMF's workbooks; the figures are quoted with their source, the workbooks are not here.
""",
    "claims": [
        claim("China, Viet Nam and Thailand accounted for 60.94 per cent of Cambodia’s imports in 2022", "share", 60.94,
              PPP, PPP_PATH, KHM, decimals=2, by="partner", members=THREE, to="2022"),
        claim("Cambodia’s imports from China, Viet Nam and Thailand were US$18.245 billion in 2022 (the three as "
              "printed add up to 18.246)", "value", 18.245, PPP, PPP_PATH, {**KHM, "partner": THREE}, decimals=2,
              scale=9, to="2022"),
        claim("Cambodia’s imports from China, Viet Nam and Thailand rose by 11.99 per cent in 2022", "change", 11.99,
              PPP, PPP_PATH, {**KHM, "partner": THREE}, decimals=2, to="2022"),
        claim("China’s share of Cambodia’s imports was 34.89 per cent in 2022", "share", 34.89, PPP, PPP_PATH, KHM,
              decimals=2, by="partner", members=["CHN"], to="2022"),
        claim("Cambodia’s imports grew by 4.32 per cent in 2022", "change", 4.32, PPP, PPP_PATH,
              {**KHM, "partner": "W00"}, decimals=2, to="2022")],
    "views": [
        view("cambodia-customs-suppliers", "Cambodia’s suppliers in 2022", "bar", KHM, by="partner", transform="share",
             snapshot="2022", top=10, remainder=True, subtitle="Share of goods imports according to customs, per cent",
             notes=["The total holds gold from Singapore that the figure for Singapore evidently leaves out."])]}

EXPO_NOTE = "Values as announced at each closing; “over” in the reports is a lower bound."


def yuan(code, label, column, reported):
    return {"code": code, "label": label, "unit": "yuan", "scale": 9, "currency": "CNY", "priceBasis": "current prices",
            "additive": True, "column": column, "reported": reported, "factUnit": "CNY bn", "shift": 0}


def dollars(code, label, column, reported):
    return {"code": code, "label": label, "unit": "US$", "scale": 9, "currency": "USD", "priceBasis": "current prices",
            "additive": True, "column": column, "reported": reported, "factUnit": "USD bn", "shift": 0}


def count(code, label, unit, fact_unit):
    return {"code": code, "label": label, "unit": unit, "scale": 0, "additive": True, "column": code.replace("-", "_"),
            "reported": code.replace("-", "_"), "factUnit": fact_unit, "shift": 0}


def missing(code, editions, note):
    return {(code, str(edition)): {"value": "", "note": note} for edition in editions}


ECONOMIC_DAILY = "http://paper.ce.cn/jjrb/html/2021-09/14/content_449811.htm"
XINHUA_DE = "http://german.news.cn/2021-09/12/c_1310182474.htm"
EXPO = {
    "title": "China–ASEAN Expo: contracts and trade by edition, 2004–2025",
    "description": "What was reported of the 22 editions of the China–ASEAN Expo in Nanning: investment contracted, "
                   "trade concluded, projects, exhibitors, booths. Each figure with the report it comes from.",
    "report": "Main report: the figure that fits the rest best. Other values printed for the same thing stand beside "
              "it and are never added.",
    "measures": [
        yuan("investment-total-yuan", "Investment contracted, international and domestic", "total_cny_bn",
             "contracted_investment_total"),
        dollars("investment-total-usd", "Investment contracted, international and domestic, as printed in dollars",
                "total_usd_bn", "contracted_investment_total"),
        dollars("investment-international-usd", "Investment in international contracts", "international_usd_bn",
                "contracted_investment_international"),
        yuan("investment-domestic-yuan", "Investment in domestic contracts", "domestic_cny_bn",
             "contracted_investment_domestic"),
        dollars("trade-concluded-usd", "Trade concluded at the expo", "trade_volume_usd_bn", "trade_volume"),
        count("projects-total", "Projects signed, international and domestic", "projects", "projects"),
        count("projects-international", "International projects signed", "projects", "projects"),
        count("projects-domestic", "Domestic projects signed", "projects", "projects"),
        count("exhibitors", "Exhibitors", "companies", "companies"),
        count("booths", "Booths", "booths", "booths")],
    "overrides": {
        **missing("investment-total-yuan", range(1, 8), "international (dollars) and domestic (yuan) contracts were "
                  "reported apart"),
        **missing("investment-total-usd", range(1, 17), "no total was printed in dollars"),
        **missing("investment-domestic-yuan", range(8, 11), "only the sum of editions 8 to 10 is known: 243.4 billion "
                  "yuan, from cumulative totals"),
        **missing("investment-domestic-yuan", range(16, 23), "reported only in the total"),
        **missing("investment-international-usd", [11], "only a rough 8.86 can be had: 72 projects at an average of "
                  "about 0.123 billion"),
        **missing("investment-international-usd", range(16, 23), "reported only in the total"),
        **missing("trade-concluded-usd", range(11, 23), "no longer published"),
        ("trade-concluded-usd", "1"): {"from": ("trade_volume_cumulative", "1-4")},
        ("trade-concluded-usd", "2"): {"from": ("trade_volume", "3")},
        ("trade-concluded-usd", "9"): {
            "from": ("trade_volume", "9"), "status": "I",
            "note": "computed: 1.8 (8th) x 1.039 is 1.870; the printed 1.778 “up 3.9%” cannot be, so 1.878 was "
                    "probably meant"},
        ("investment-total-yuan", "19"): {
            "status": "X", "note": "413 from the Foreign Ministry; other reports print “over 400”"},
        ("projects-total", "21"): {
            "status": "B", "note": "signed at the ceremony only; not comparable with the 470 of the 20th"},
        ("projects-total", "22"): {
            "status": "B", "note": "probably signed at the ceremony only, as in the 21st"},
        ("exhibitors", "21"): {"status": "B", "note": "all venues; 2,004 at the main venue, comparable with earlier "
                               "editions"},
        ("exhibitors", "22"): {"status": "B", "note": "all venues"}},
    "notes": [
        "To the 13th edition international contracts (dollars) and domestic ones (yuan) were reported apart; from the "
        "17th there is one total in yuan. The two are never joined into one line.",
        "Totals were found for the 16th to the 20th edition only; the 16th follows from the growth rate of the 17th.",
        "“Over 300 billion” is a lower bound (status L); X marks figures that other reports contradict.",
        "Contracts announced are intentions of investment, not money spent."],
    "readme": """
## What it holds
One row per edition (by its year; the labels are "1st" to "22nd"), measure and report. Measures that cannot be compared
are kept apart: the total of international and domestic contracts in yuan (16th to 20th) and the same as printed in
dollars; international contracts in dollars and domestic ones in yuan (early editions); trade concluded at the expo (1st
to 10th, then no longer published); projects; exhibitors; booths. Where several values were printed for one thing, the
one that fits the rest best is the main report, and the others stand as other reports.

Status L: "over" in the report. X: other reports differ. I: follows from other figures, see the note. B: counted in
another way than before. M: nothing found.

## What is reliable
- The consistent stretch is the total in yuan of the 16th (183.75, from the 43.6 per cent growth of the 17th), 17th
  (263.87), 18th ("over 300"), 19th (413, or "over 400") and 20th (487.3). The 14th, 15th, 21st and 22nd have none.
- The reports nearly all go back to Xinhua or the organisers: many outlets, one origin.
- International contracts: the printed figures of editions 1 to 7 add up to the printed cumulative total (41.79 against
  41.752 billion). The 5th and 10th are computed, the 1st is the residual (4.964, printed as "nearly 5").
- Trade concluded: 1st, 2nd, 5th and 10th are computed. The 9th is printed as 1.778 "up 3.9 per cent" on 1.8, which
  cannot be; 1.878 is taken as the main report and the printed figure stands beside it.
- Amounts in dollars for the totals are the newsrooms' conversions of the yuan amounts.
- The 4th edition's domestic contracts were printed in dollars and must be yuan.
- The projects of the 21st (109) are those of the signing ceremony; the 470 of the 20th are the whole edition's.
""",
    "claims": [
        claim("The investment contracted at the 18th expo (2021) was a record", "record", 1,
              "Economic Daily (China), 14 September 2021", ECONOMIC_DAILY, measure="investment-total-yuan", to="2021"),
        claim("Contracts of over 300 billion yuan were signed at the 18th expo (2021)", "value", 300,
              "Xinhua German, 12 September 2021", XINHUA_DE, measure="investment-total-yuan", decimals=0, scale=9,
              to="2021"),
        claim("The contracts of the 18th expo (2021) are worth about US$46.59 billion", "value", 46.59,
              "Xinhua German, 12 September 2021", XINHUA_DE, measure="investment-total-usd", decimals=2, scale=9,
              to="2021"),
        claim("The investment contracted at the 18th expo was 13.7 per cent above that of the 17th", "change", 13.7,
              "Economic Daily (China), 14 September 2021", ECONOMIC_DAILY, measure="investment-total-yuan", decimals=1,
              to="2021"),
        claim("The investment contracted at the 19th expo was 37 per cent above that of the 18th", "change", 37,
              "guangxi.china.com.cn, 20 September 2022",
              "http://guangxi.china.com.cn/2022-09/20/content_42113963.html", measure="investment-total-yuan",
              decimals=0, to="2022"),
        claim("The investment contracted at the 20th expo (2023) was a record", "record", 1,
              "zgkjsz.com (magazine), 17 October 2023", "http://zgkjsz.com/page/2023/1017/22772344.shtml",
              measure="investment-total-yuan", to="2023")],
    "views": [
        view("expo-investment-totals", "Expo investment totals", "column", measure="investment-total-yuan",
             subtitle="Investment contracted at each China–ASEAN Expo, international and domestic",
             notes=[EXPO_NOTE, "No total was found for the 21st and 22nd."], **{"from": "2019", "to": "2025"}),
        view("expo-investment-totals-usd", "Expo investment totals in dollars", "column",
             measure="investment-total-usd", subtitle="As the reports convert the amounts in yuan",
             notes=[EXPO_NOTE], **{"from": "2020", "to": "2023"}),
        view("international-contracts", "International contracts of the early expos", "column",
             measure="investment-international-usd",
             subtitle="Investment in international projects signed at each China–ASEAN Expo",
             notes=["Later editions report only a total with domestic contracts."],
             **{"from": "2004", "to": "2013"}),
        view("domestic-contracts", "Domestic contracts of the early expos", "column",
             measure="investment-domestic-yuan",
             subtitle="Investment in Chinese domestic projects signed at each China–ASEAN Expo",
             **{"from": "2004", "to": "2010"}),
        view("trade-concluded", "Trade concluded at the expo", "column", measure="trade-concluded-usd",
             subtitle="Goods sold at each China–ASEAN Expo", notes=["No longer published after the 10th edition."],
             **{"from": "2004", "to": "2013"}),
        view("projects-signed", "Projects signed at the expo", "column", measure="projects-total",
             subtitle="International and domestic investment projects", **{"from": "2016", "to": "2025"})]}
