target_sources(sampan_datasets PRIVATE model/dataset.cpp model/period.cpp model/quantity.cpp)
