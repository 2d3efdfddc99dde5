// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/json.h"
#include "datasets/readers/recognise.h"

namespace sampan {

//! The fields of a Table Schema with what `sampan` says about them; a property that cannot be used is told.
std::vector<DeclaredField> declaredFields(const QString &file, const Json &schema, Problems &problems);

//! Title, sources, notes, milestones, claims and views of a descriptor.
Metadata packageMetadata(const QString &file, const Json &descriptor, Problems &problems);

} // namespace sampan
