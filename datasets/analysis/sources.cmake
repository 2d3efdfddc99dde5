target_sources(sampan_datasets PRIVATE analysis/growth.cpp analysis/claims.cpp)
