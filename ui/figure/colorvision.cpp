// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/colorvision.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix protanopia { { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } } };
constexpr Matrix deuteranopia { { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } } };
//! Linear sRGB to CIE XYZ, IEC 61966-2-1.
constexpr Matrix toXyz { { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 },
    { 0.0193339, 0.1191920, 0.9503041 } } };
constexpr Triple white { 0.95047, 1.0, 1.08883 };

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double light)
{
    light = std::clamp(light, 0.0, 1.0);
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

Triple linearOf(const QColor &color) { return { linear(color.redF()), linear(color.greenF()), linear(color.blueF()) }; }

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

double degrees(double radians) { return radians * 180 / M_PI; }
double radians(double degrees) { return degrees * M_PI / 180; }

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = degrees(std::atan2(b, a));
    return angle < 0 ? angle + 360 : angle;
}

} // namespace

QColor seenBy(ColorVision vision, const QColor &color)
{
    if (vision == ColorVision::Usual)
        return color;
    const Triple seen = times(vision == ColorVision::Protanopia ? protanopia : deuteranopia, linearOf(color));
    return QColor::fromRgbF(float(encoded(seen[0])), float(encoded(seen[1])), float(encoded(seen[2])));
}

std::array<double, 3> labOf(const QColor &color)
{
    const Triple xyz = times(toXyz, linearOf(color));
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / white[0]), y = f(xyz[1] / white[1]), z = f(xyz[2] / white[2]);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

double colorDifference(const std::array<double, 3> &labA, const std::array<double, 3> &labB)
{
    const auto seventh = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
    const double meanC = (std::hypot(labA[1], labA[2]) + std::hypot(labB[1], labB[2])) / 2;
    const double g = 0.5 * (1 - seventh(meanC));
    const double a1 = (1 + g) * labA[1], a2 = (1 + g) * labB[1];
    const double c1 = std::hypot(a1, labA[2]), c2 = std::hypot(a2, labB[2]);
    const double h1 = hue(a1, labA[2]), h2 = hue(a2, labB[2]);
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    dh = dh > 180 ? dh - 360 : dh < -180 ? dh + 360 : dh;
    const double dL = labB[0] - labA[0], dC = c2 - c1, dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double L = (labA[0] + labB[0]) / 2, C = (c1 + c2) / 2;
    double h = h1 + h2;
    if (!grey)
        h = std::abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double turn = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double sL = 1 + 0.015 * std::pow(L - 50, 2) / std::sqrt(20 + std::pow(L - 50, 2));
    const double sC = 1 + 0.045 * C, sH = 1 + 0.015 * C * t;
    const double r = -std::sin(radians(2 * turn)) * 2 * seventh(C);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + r * (dC / sC) * (dH / sH));
}

} // namespace sampan
