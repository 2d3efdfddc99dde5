// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/provenance.h"
#include "ui/figure/theme.h"

namespace sampan {

//! The figure as a Vega-Lite 5 specification with its values inside: gaps stay gaps, the unit stands at the axis, notes
//! and source below. What Vega-Lite cannot place (labels at the ends of lines) becomes a legend.
QByteArray vegaLite(const Figure &figure, const Theme &theme, const Provenance &provenance);

} // namespace sampan
