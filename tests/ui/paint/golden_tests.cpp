// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace golden_tests {

//! How unlike two pictures are, at half their size so that the smoothing of edges counts little.
struct Difference {
    double mean = 255; //!< of the channels, 0 to 255
    double far = 1; //!< share of pixels that differ by more than 48 in a channel
};

bool isSame(const Difference &difference) { return difference.mean <= 0.5 && difference.far <= 0.002; }

Difference difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return {};
    const auto half = [](const QImage &image) {
        return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage left = half(a), right = half(b);
    double sum = 0;
    int far = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x) {
            const QRgb p = left.pixel(x, y), q = right.pixel(x, y);
            const int red = std::abs(qRed(p) - qRed(q)), green = std::abs(qGreen(p) - qGreen(q)),
                      blue = std::abs(qBlue(p) - qBlue(q));
            sum += red + green + blue;
            far += std::max({ red, green, blue }) > 48;
        }
    const double pixels = double(left.width()) * left.height();
    return { sum / 3 / pixels, far / pixels };
}

//! Compares a figure with its accepted picture; SAMPAN_ACCEPT_PICTURES=1 accepts what is painted now. Look at it first.
void compare(const char *dataset, const char *view)
{
    const auto data = shippedDataset(dataset);
    for (FigureSpec spec : viewsOf(*data)) {
        if (spec.name != QString::fromLatin1(view))
            continue;
        spec.sizeMm = { 120, 75 };
        const Painted painted(data, spec);
        const QString path = sourcePath("tests/data/golden/") + spec.name + QStringLiteral(".png");
        if (qEnvironmentVariableIsSet("SAMPAN_ACCEPT_PICTURES")) {
            BOOST_REQUIRE(painted.image.save(path));
            return;
        }
        const QImage accepted(path);
        BOOST_REQUIRE_MESSAGE(!accepted.isNull(), path.toStdString());
        const Difference found = difference(painted.image, accepted);
        const bool same = isSame(found);
        if (!same)
            painted.image.save(
                QDir::temp().filePath(QStringLiteral("sampan-now-") + spec.name + QStringLiteral(".png")));
        BOOST_TEST(same,
            view << ": mean " << found.mean << ", far " << found.far << "; see sampan-now-" << view
                 << ".png in the folder for temporary files");
        return;
    }
    BOOST_ERROR("there is no view " << view);
}

} // namespace golden_tests

BOOST_AUTO_TEST_SUITE(golden_tests)

BOOST_AUTO_TEST_CASE(growth_of_bilateral_trade) { compare("china-asean-trade", "growth-of-bilateral-trade"); }
BOOST_AUTO_TEST_CASE(exports_and_imports) { compare("china-asean-trade", "exports-and-imports"); }
BOOST_AUTO_TEST_CASE(ten_countries_stacked) { compare("china-asean-trade", "ten-countries-stacked"); }
BOOST_AUTO_TEST_CASE(balance) { compare("china-asean-trade", "balance"); }
BOOST_AUTO_TEST_CASE(market_shares) { compare("import-markets", "market-shares"); }
BOOST_AUTO_TEST_CASE(market_shares_last_year) { compare("import-markets", "market-shares-last-year"); }
BOOST_AUTO_TEST_CASE(market_shares_donut) { compare("import-markets", "market-shares-donut"); }
BOOST_AUTO_TEST_CASE(expo_investment_totals) { compare("china-asean-expo", "expo-investment-totals"); }

BOOST_AUTO_TEST_CASE(a_picture_with_one_line_elsewhere_is_found_out)
{
    const auto data = readText("year,value\n1991,10\n1992,20\n1993,15\n1994,30\n");
    const auto other = readText("year,value\n1991,10\n1992,12\n1993,15\n1994,30\n");
    const Difference found
        = difference(Painted(data, specOf(Mark::Line)).image, Painted(other, specOf(Mark::Line)).image);
    BOOST_TEST(!isSame(found), "mean " << found.mean << ", far " << found.far);
}

BOOST_AUTO_TEST_SUITE_END()
