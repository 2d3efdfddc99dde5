// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <optional>

namespace sampan {

enum class Verdict { Agrees, AgreesOnlyIf, Disagrees, CannotBeChecked };
QString verdictName(Verdict verdict); //!< "agrees", "agrees only if", "disagrees", "cannot be checked"

struct ClaimCheck {
    QString text;
    double stated = 0;
    std::optional<double> computed; //!< by the plain reading, in the claim's own terms
    QString method; //!< "compound growth between 1991 and 2020 (29 steps)"; with "only if" the other reading
    Verdict verdict = Verdict::CannotBeChecked;
    QString source;
};

//! Checks each claim by its plain reading; where that fails, tries the other methods of average growth.
std::vector<ClaimCheck> checkClaims(const Dataset &dataset);

} // namespace sampan
