// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace sampan {

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::atomic_size_t next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min<std::size_t>(count, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(take);
    take();
    for (std::thread &thread : threads)
        thread.join();
}

std::size_t partsOf(std::size_t size, std::size_t least)
{
    constexpr std::size_t each = 4;
    return std::clamp<std::size_t>(
        size / least, 1, each * std::max<std::size_t>(1, std::thread::hardware_concurrency()));
}

} // namespace sampan
