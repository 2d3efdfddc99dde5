// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "datasets/readers/names.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/shipped.h"
#include "ui/chart/chartview.h"
#include "ui/figure/export.h"
#include "ui/window/exportdialog.h"
#include "ui/window/helpwindow.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualbrowser.h"
#include "ui/window/preferences.h"
#include "ui/window/settings.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sampan;

namespace language_tests {

struct Fixture {
    Fixture() { qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit()); }
    ~Fixture()
    {
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::C));
    }
    static QString trade() { return test::sourcePath("datasets/library/china-asean-trade/datapackage.json"); }
    //! The texts that have less room than they need.
    static QStringList clipped(const QWidget &window)
    {
        QStringList found;
        const auto tell = [&](const QWidget *widget, const QString &text) {
            found += QStringLiteral("%1 “%2” %3×%4 of %5×%6")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(widget->sizeHint().height());
        };
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const QScrollArea *area = unscrolled(widget); area
                && (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget))
                && widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x() > area->viewport()->width())
                tell(widget, widget->accessibleName() + QStringLiteral(" stands out of its panel"));
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                button && !button->text().isEmpty()) {
                if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
                    tell(button, button->text());
            } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
                const int height
                    = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                const bool wide = !label->wordWrap() && label->width() < label->sizeHint().width();
                if (wide || label->height() < height)
                    tell(label, label->text());
            } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < bar->count(); ++i)
                    if (bar->isTabVisible(i)
                        && bar->tabRect(i).width() < bar->fontMetrics().horizontalAdvance(bar->tabText(i)))
                        tell(bar, bar->tabText(i));
            }
        }
        return found;
    }
    //! The area around a widget that does not scroll sideways, so that what stands out of it is never seen.
    static const QScrollArea *unscrolled(const QWidget *widget)
    {
        for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
            if (const auto *area = qobject_cast<const QScrollArea *>(above);
                area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                return area;
        return nullptr;
    }
    //! Layouts within layouts settle in a few rounds.
    static void checkRoom(const QWidget &window)
    {
        if (QTest::qWaitFor([&] { return clipped(window).isEmpty(); }, 2000))
            return;
        for (const QString &text : clipped(window))
            BOOST_ERROR("clipped: " << text.toStdString());
    }
    //! For eyes: with SAMPAN_SCREENSHOTS set to a folder, a picture of every window in every language.
    static void keep(QWidget &window, const char *name)
    {
        const QString shots = qEnvironmentVariable("SAMPAN_SCREENSHOTS");
        if (!shots.isEmpty())
            window.grab().save(QStringLiteral("%1/%2-%3.png").arg(shots, QString::fromLatin1(name), spokenLanguage()));
    }
    static void show(QWidget &window)
    {
        window.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::processEvents();
    }
    QTemporaryDir folder;
};

} // namespace language_tests

BOOST_FIXTURE_TEST_SUITE(language_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_first_language_wanted_that_is_spoken_is_taken)
{
    const auto best = [](const char *wanted) { return bestLanguage(QString::fromUtf8(wanted).split(u':')); };
    BOOST_TEST(best("zh_CN.UTF-8") == QStringLiteral("zh_CN"));
    BOOST_TEST(best("zh-Hans-SG") == QStringLiteral("zh_CN"));
    BOOST_TEST(best("zh") == QStringLiteral("zh_CN"));
    BOOST_TEST(best("de:vi:en") == QStringLiteral("vi"));
    BOOST_TEST(best("km_KH") == QStringLiteral("km"));
    BOOST_TEST(best("de") == QStringLiteral("en"));
    BOOST_TEST(best("") == QStringLiteral("en"));
    // "idx" and "mst" are other languages than Indonesian and Malay.
    BOOST_TEST(best("idx:mst") == QStringLiteral("en"));
}

BOOST_AUTO_TEST_CASE(every_language_has_its_translation)
{
    for (const Language &language : languages()) {
        speak(language.code);
        BOOST_TEST(spokenLanguage() == language.code);
        const bool english = language.code == QLatin1String("en");
        BOOST_TEST((QCoreApplication::translate("sampan::Actions", "&Open…") == QStringLiteral("&Open…")) == english);
        // Plural forms: one row is not "1 rows".
        if (english) {
            BOOST_TEST(QCoreApplication::translate("sampan::ObservationPanel", "%n rows", nullptr, 1)
                == QStringLiteral("1 row"));
            BOOST_TEST(QCoreApplication::translate("sampan::ObservationPanel", "%n rows", nullptr, 2)
                == QStringLiteral("2 rows"));
        }
    }
}

// The names are those of CLDR 42, and of our own table where statistics have another: China's customs list Hong Kong
// as 中国香港.
BOOST_AUTO_TEST_CASE(countries_and_groups_are_named_in_the_language_of_the_interface)
{
    const auto shown = [](const char *label, const char *code) {
        return shownName(QString::fromUtf8(label), QString::fromUtf8(code));
    };
    speak(QStringLiteral("zh_CN"));
    BOOST_TEST(shown("Cambodia", "KHM") == QString::fromUtf8("柬埔寨"));
    BOOST_TEST(shown("Korea, Rep.", "KOR") == QString::fromUtf8("韩国"));
    BOOST_TEST(shown("Hong Kong", "HKG") == QString::fromUtf8("中国香港"));
    BOOST_TEST(shown("World", "W00") == QString::fromUtf8("世界"));
    BOOST_TEST(shown("Exports", "export") == QString::fromUtf8("出口"));
    speak(QStringLiteral("vi"));
    BOOST_TEST(shown("Cambodia", "KHM") == QString::fromUtf8("Campuchia"));
    speak(QStringLiteral("th"));
    BOOST_TEST(shown("Vietnam", "VNM") == QString::fromUtf8("เวียดนาม"));
    // What is no country stays, also where the code looks like one of a country.
    BOOST_TEST(shown("Chips and nuts", "CHN") == QStringLiteral("Chips and nuts"));
    BOOST_TEST(shown("Viet Nam", "704") == QStringLiteral("Viet Nam"));
    speak(QStringLiteral("en"));
    BOOST_TEST(shown("Korea, Rep.", "KOR") == QStringLiteral("Korea, Rep."));
}

BOOST_AUTO_TEST_CASE(a_figure_speaks_the_language_and_its_data_keep_the_words_of_the_file)
{
    const auto dataset = readDataset(trade());
    BOOST_REQUIRE(dataset);
    const auto views = viewsOf(**dataset);
    const auto view = std::find_if(
        views.begin(), views.end(), [](const FigureSpec &v) { return v.name == QLatin1String("exports-and-imports"); });
    BOOST_REQUIRE(view != views.end());
    const auto english = renderFigure(**dataset, *view, QStringLiteral("csv"));
    speak(QStringLiteral("zh_CN"));
    const Figure figure = compose(**dataset, *view);
    BOOST_REQUIRE(figure.series.size() >= 2U);
    BOOST_TEST(figure.series[0].label == QString::fromUtf8("出口"));
    BOOST_TEST(figure.unitText.contains(QString::fromUtf8("美元")));
    const auto chinese = renderFigure(**dataset, *view, QStringLiteral("csv"));
    BOOST_REQUIRE(english && chinese);
    BOOST_TEST(*chinese == *english);
}

BOOST_AUTO_TEST_CASE(no_text_is_clipped_in_any_language)
{
    for (const Language &language : languages()) {
        speak(language.code);
        BOOST_TEST_CONTEXT(language.code.toStdString())
        {
            MainWindow window;
            window.resize(1280, 800);
            show(window);
            auto *welcome = window.findChild<WelcomePage *>();
            BOOST_REQUIRE(welcome);
            BOOST_TEST(QTest::qWaitFor([&] { return welcome->isComplete(); }, 20000));
            checkRoom(*welcome);
            keep(window, "welcome");
            window.openFiles({ trade() });
            BOOST_REQUIRE(
                QTest::qWaitFor([&] { return !window.findChild<ChartView *>()->figure().series.empty(); }, 20000));
            QApplication::processEvents();
            checkRoom(window);
            keep(window, "window");
            window.resize(800, 800);
            QApplication::processEvents();
            checkRoom(window);
            keep(window, "narrow");
            Settings settings;
            Preferences preferences(&settings);
            show(preferences);
            checkRoom(preferences);
            keep(preferences, "preferences");
            HelpWindow help(QStringLiteral("<p>keys</p>"), shippedDatasets());
            help.showPage(QStringLiteral("start"));
            show(help);
            auto *browser = help.findChild<ManualBrowser *>();
            BOOST_TEST(QTest::qWaitFor([&] { return !browser->isDrawing(); }, 20000));
            checkRoom(help);
            keep(help, "help");
            const auto dataset = readDataset(trade());
            BOOST_REQUIRE(dataset);
            ExportDialog dialog(*dataset, defaultSpec(**dataset));
            show(dialog);
            checkRoom(dialog);
            keep(dialog, "export");
        }
    }
}

BOOST_AUTO_TEST_CASE(preferences_are_stored_as_they_are_chosen)
{
    {
        Settings settings;
        Preferences preferences(&settings);
        bool zooms = false;
        QObject::connect(&preferences, &Preferences::leftDragChosen, [&](bool on) { zooms = on; });
        auto *language = preferences.findChild<QComboBox *>(QStringLiteral("language"));
        BOOST_REQUIRE(language);
        language->setCurrentIndex(language->findData(QStringLiteral("vi")));
        Q_EMIT language->activated(language->currentIndex());
        preferences.findChild<QCheckBox *>(QStringLiteral("leftDragZooms"))->click();
        preferences.findChild<QCheckBox *>(QStringLiteral("fixedExport"))->click();
        BOOST_TEST(zooms);
    }
    Settings again;
    BOOST_TEST(again.language() == QStringLiteral("vi"));
    BOOST_TEST(again.leftDragZooms());
    BOOST_REQUIRE(again.exportDefaults());
    BOOST_TEST(again.exportDefaults()->dpi == 300);
    again.setExportDefaults(std::nullopt);
    BOOST_TEST(!again.exportDefaults());
}

BOOST_AUTO_TEST_SUITE_END()
