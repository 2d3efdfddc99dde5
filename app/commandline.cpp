// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/figure/pagesizes.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sampan {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(sampan::CommandLine)
};

struct CommandName {
    QLatin1String name;
    Command command;
};
constexpr std::array<CommandName, 6> commandNames { { { QLatin1String("info"), Command::Info },
    { QLatin1String("query"), Command::Query }, { QLatin1String("render"), Command::Render },
    { QLatin1String("check"), Command::Check }, { QLatin1String("convert"), Command::Convert },
    { QLatin1String("thumbnail"), Command::Thumbnail } } };

QString usage()
{
    return CommandLineText::tr(
        "Sampan: charts of trade between nations.\n\n"
        "sampan [--new-instance] [FILE...]   open the window, or hand the files to the open one\n"
        "sampan info FILE [--json|--views]   what was understood of a file\n"
        "sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]\n"
        "             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]\n"
        "sampan render FILE [--view NAME | the options of query plus --mark, --title, --log]\n"
        "             [--split DIM] [--free-scales]\n"
        "             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]\n"
        "             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...\n"
        "sampan check FILE [--json]          the claims in a dataset against its data\n"
        "sampan convert FILE -o OUT.sampan|OUT.csv\n"
        "sampan --version | --help\n\n"
        "{view} in the name of an output stands for each view of the file, or for those of --view.\n"
        "FILE can also be a figure that Sampan has exported: PNG, PDF or SVG.\n"
        "NAME of a size is column1, column1.5, column2, slide, web, square, a4 or a4-portrait.\n"
        "--lang CODE with any of these: the language, as in en, zh, km, th, vi, id, ms.\n"
        "--where and --by take a role (reporter, partner, flow, product), a column's name, or country.\n");
}

QString pageNames()
{
    QStringList names;
    for (const PageSize &size : pageSizes())
        names += size.name;
    return names.join(QLatin1String(", "));
}

class Reader {
public:
    Reader(CommandLine &line, QCommandLineParser &parser)
        : m_line(line)
        , m_parser(parser)
    {
    }

    void selection()
    {
        FigureSpec &spec = m_line.spec;
        m_line.where = m_parser.values(QStringLiteral("where"));
        spec.query.by = m_parser.value(QStringLiteral("by"));
        spec.query.measure = m_parser.value(QStringLiteral("measure"));
        for (const QString &where : m_line.where)
            if (where.indexOf(QLatin1Char('=')) < 1)
                fail(CommandLineText::tr("--where needs DIM=CODE, not “%1”").arg(where));
        if (isSet("transform")) {
            const auto transform = transformFromName(m_parser.value(QStringLiteral("transform")));
            if (!transform)
                fail(CommandLineText::tr("--transform is level, share, growth, index or balance, not “%1”")
                         .arg(m_parser.value(QStringLiteral("transform"))));
            else
                spec.query.transform = *transform;
        }
        if (isSet("top")) {
            bool ok = false;
            spec.query.top = m_parser.value(QStringLiteral("top")).toInt(&ok);
            if (!ok || spec.query.top < 1)
                fail(CommandLineText::tr("--top needs a whole number above 0, not “%1”")
                         .arg(m_parser.value(QStringLiteral("top"))));
        }
        if (isSet("years"))
            years(m_parser.value(QStringLiteral("years")));
    }

    void figure()
    {
        FigureSpec &spec = m_line.spec;
        m_line.views = m_parser.values(QStringLiteral("view"));
        m_line.exportOptions.withData = !isSet("no-data");
        spec.title = m_parser.value(QStringLiteral("title"));
        if (isSet("log"))
            spec.scale = ValueScale::Logarithmic;
        if (isSet("mark")) {
            const auto mark = markFromName(m_parser.value(QStringLiteral("mark")));
            if (!mark)
                fail(CommandLineText::tr("--mark is line, area, column, stacked, percent, bar or donut, not “%1”")
                         .arg(m_parser.value(QStringLiteral("mark"))));
            else
                spec.mark = *mark;
        }
        spec.split = m_parser.value(QStringLiteral("split"));
        spec.freeScales = isSet("free-scales");
        for (const char *option : { "where", "by", "measure", "years", "transform", "top", "mark" })
            m_line.makesSpec |= isSet(option);
        if (!m_line.views.isEmpty() && m_line.makesSpec)
            fail(CommandLineText::tr("--view names a whole figure; it does not go with options that make another"));
        if (isSet("size")) {
            const auto page = parsePageSize(m_parser.value(QStringLiteral("size")));
            const QSizeF size = page ? page->sizeMm : QSizeF();
            if (!page || size.width() < 40 || size.height() < 30 || size.width() > 1000 || size.height() > 1000)
                fail(CommandLineText::tr(
                    "--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”")
                         .arg(pageNames(), m_parser.value(QStringLiteral("size"))));
            m_line.exportOptions.sizeMm = size;
            if (page && page->dpi > 0)
                m_line.exportOptions.dpi = page->dpi;
        }
        if (isSet("dpi")) {
            bool ok = false;
            m_line.exportOptions.dpi = m_parser.value(QStringLiteral("dpi")).toDouble(&ok);
            if (!ok || m_line.exportOptions.dpi < 36 || m_line.exportOptions.dpi > 1200)
                fail(CommandLineText::tr("--dpi needs a number from 36 to 1200, not “%1”")
                         .arg(m_parser.value(QStringLiteral("dpi"))));
        }
        if (isSet("text-size")) {
            bool ok = false;
            spec.textSize = m_parser.value(QStringLiteral("text-size")).toDouble(&ok);
            if (!ok || spec.textSize < 6 || spec.textSize > 40)
                fail(CommandLineText::tr("--text-size needs points from 6 to 40, not “%1”")
                         .arg(m_parser.value(QStringLiteral("text-size"))));
        }
        m_line.exportOptions.transparent = isSet("transparent");
        if (isSet("theme"))
            spec.theme = m_parser.value(QStringLiteral("theme"));
    }

    //! Several views need as many files.
    void outputs()
    {
        const auto named = std::count_if(m_line.outputs.begin(), m_line.outputs.end(),
            [](const QString &output) { return output.contains(viewPlace); });
        if (m_line.views.size() > 1 && named < m_line.outputs.size())
            fail(CommandLineText::tr("several views need {view} in the name of each output"));
        if (named > 0 && m_line.makesSpec)
            fail(CommandLineText::tr(
                "{view} stands for views of the file; it does not go with options that make another figure"));
    }

    void fail(const QString &message)
    {
        if (m_line.usageError.isEmpty())
            m_line.usageError = message;
    }

private:
    bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }

    void years(const QString &text)
    {
        const QStringList ends = text.split(QLatin1Char(':'));
        const auto end = [&](const QString &part, std::optional<Period> &period) {
            if (part.isEmpty())
                return;
            period = Period::parse(part);
            if (!period)
                fail(CommandLineText::tr("--years needs A:B such as 1991:2020, not “%1”").arg(text));
        };
        if (ends.size() > 2) {
            fail(CommandLineText::tr("--years needs A:B such as 1991:2020, not “%1”").arg(text));
            return;
        }
        end(ends.first(), m_line.spec.query.from);
        end(ends.last(), m_line.spec.query.to);
    }

    CommandLine &m_line;
    QCommandLineParser &m_parser;
};

void addOptions(QCommandLineParser &parser, Command command)
{
    const auto value = [&](const char *name) {
        parser.addOption({ QString::fromLatin1(name), {}, QString::fromLatin1(name) });
    };
    const auto flag = [&](const char *name) { parser.addOption(QCommandLineOption(QString::fromLatin1(name))); };
    value("lang");
    if (command == Command::Window)
        for (const char *name : { "exit-after-startup", "new-instance", "choose" })
            flag(name);
    if (command == Command::Info)
        flag("views");
    if (command == Command::Info || command == Command::Check)
        flag("json");
    if (command == Command::Query || command == Command::Render)
        for (const char *name : { "where", "by", "measure", "years", "transform", "top" })
            value(name);
    if (command == Command::Query)
        value("format");
    if (command == Command::Render) {
        for (const char *name : { "view", "mark", "title", "size", "dpi", "theme", "text-size", "split" })
            value(name);
        for (const char *name : { "log", "transparent", "no-data", "free-scales" })
            flag(name);
    }
    if (command == Command::Thumbnail)
        value("pixels");
    if (command == Command::Render || command == Command::Convert || command == Command::Thumbnail)
        parser.addOption({ { QStringLiteral("o"), QStringLiteral("output") }, {}, QStringLiteral("output") });
}

} // namespace

Command commandOf(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        if (argument == QLatin1String("--"))
            break;
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return Command::Help;
        if (argument == QLatin1String("--version"))
            return Command::Version;
    }
    if (arguments.size() > 1)
        for (const CommandName &entry : commandNames)
            if (arguments[1] == entry.name)
                return entry.command;
    return Command::Window;
}

QString languageOf(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.command = commandOf(arguments);
    line.help = usage();
    if (line.command == Command::Help || line.command == Command::Version)
        return line;
    QStringList rest = arguments;
    if (line.command != Command::Window)
        rest.removeAt(1);
    QCommandLineParser parser;
    addOptions(parser, line.command);
    Reader reader(line, parser);
    if (!parser.parse(rest)) {
        reader.fail(parser.errorText());
        return line;
    }
    line.files = parser.positionalArguments();
    if (line.command == Command::Window) {
        line.exitAfterStartup = parser.isSet(QStringLiteral("exit-after-startup"));
        line.newInstance = line.exitAfterStartup || parser.isSet(QStringLiteral("new-instance"));
        line.chooseFiles = parser.isSet(QStringLiteral("choose"));
        return line;
    }
    if (line.files.size() != 1)
        reader.fail(CommandLineText::tr("exactly one file is needed; %n given", nullptr, int(line.files.size())));
    if (line.command == Command::Info || line.command == Command::Check)
        line.json = parser.isSet(QStringLiteral("json"));
    if (line.command == Command::Info)
        line.viewNames = parser.isSet(QStringLiteral("views"));
    if (line.command == Command::Query || line.command == Command::Render)
        reader.selection();
    if (line.command == Command::Query) {
        const QString format = parser.value(QStringLiteral("format"));
        line.json = format == QLatin1String("json");
        if (!format.isEmpty() && !line.json && format != QLatin1String("csv"))
            reader.fail(CommandLineText::tr("--format is csv or json, not “%1”").arg(format));
    }
    if (line.command == Command::Render)
        reader.figure();
    if (line.command == Command::Thumbnail && parser.isSet(QStringLiteral("pixels"))) {
        bool ok = false;
        line.pixels = parser.value(QStringLiteral("pixels")).toInt(&ok);
        if (!ok || line.pixels < 16 || line.pixels > 2048)
            reader.fail(CommandLineText::tr("--pixels needs a whole number from 16 to 2048, not “%1”")
                            .arg(parser.value(QStringLiteral("pixels"))));
    }
    if (line.command == Command::Render || line.command == Command::Convert || line.command == Command::Thumbnail) {
        line.outputs = parser.values(QStringLiteral("output"));
        if (line.outputs.isEmpty())
            reader.fail(CommandLineText::tr("-o names the file to write"));
        if (line.command == Command::Render)
            reader.outputs();
        else if (line.outputs.size() > 1)
            reader.fail(CommandLineText::tr("%1 writes one file").arg(arguments[1]));
    }
    line.makesData = line.json || line.viewNames || line.command == Command::Query || line.command == Command::Convert;
    return line;
}

} // namespace sampan
