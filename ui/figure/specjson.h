// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/json.h"
#include "ui/figure/annotations.h"

#include <vector>

namespace sampan {

Json annotationsJson(const std::vector<Annotation> &annotations);
//! Reads the list under “annotations” and “handles” of a spec; gives what was wrong with the first bad one, or nothing.
QString readAnnotations(const Json &spec, std::vector<Annotation> &annotations);
QString readHandles(const Json &spec, std::optional<MeasureSpan> &span);

} // namespace sampan
