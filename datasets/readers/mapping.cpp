// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/mapping.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace sampan {

namespace {

//! What the signal handler may look at.
struct Guard {
    std::atomic_bool taken = false;
    std::atomic<std::uintptr_t> begin = 0, end = 0;
    std::atomic_bool lost = false;
};
std::array<Guard, 16> guards;
std::uintptr_t pageSize = 0;
struct sigaction previous;

//! Puts zeros where the file ended too soon; whatever else it is goes to whom it went before.
void onBusError(int signal, siginfo_t *info, void *context)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Guard &guard : guards) {
        const std::uintptr_t end = guard.end;
        if (address < guard.begin || address >= end)
            continue;
        const std::uintptr_t from = address & ~(pageSize - 1);
        if (mmap(reinterpret_cast<void *>(from), end - from, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
            != MAP_FAILED) {
            guard.lost = true;
            return;
        }
    }
    if (previous.sa_flags & SA_SIGINFO)
        previous.sa_sigaction(signal, info, context);
    else if (previous.sa_handler == SIG_DFL || previous.sa_handler == SIG_IGN)
        std::signal(SIGBUS, SIG_DFL); // happens again, and ends the program
    else
        previous.sa_handler(signal);
}

//! Each time, as another part of the program may have put a handler of its own in the place of this one.
bool installHandler()
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    pageSize = std::uintptr_t(sysconf(_SC_PAGESIZE));
    struct sigaction current { };
    if (sigaction(SIGBUS, nullptr, &current) != 0)
        return false;
    if ((current.sa_flags & SA_SIGINFO) && current.sa_sigaction == &onBusError)
        return true;
    previous = current;
    struct sigaction action { };
    action.sa_sigaction = &onBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGBUS, &action, nullptr) == 0;
}

} // namespace

bool Mapping::map(const QString &path, qint64 size)
{
    if (!installHandler() || size <= 0 || std::uintptr_t(size) % pageSize == 0)
        return false;
    for (std::size_t i = 0; i < guards.size() && m_guard < 0; ++i)
        if (!guards[i].taken.exchange(true))
            m_guard = int(i);
    if (m_guard < 0)
        return false;
    Guard &guard = guards[std::size_t(m_guard)];
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    void *const data = file < 0 ? MAP_FAILED : mmap(nullptr, std::size_t(size), PROT_READ, MAP_PRIVATE, file, 0);
    if (file >= 0)
        close(file);
    if (data == MAP_FAILED) {
        guard.taken = false;
        m_guard = -1;
        return false;
    }
    m_data = static_cast<const char *>(data);
    m_size = size;
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    guard.lost = false;
    guard.begin = begin;
    guard.end = (begin + std::uintptr_t(size) + pageSize - 1) & ~(pageSize - 1);
    return true;
}

bool Mapping::lostBytes() const { return m_guard >= 0 && guards[std::size_t(m_guard)].lost; }

Mapping::~Mapping()
{
    if (m_guard < 0)
        return;
    Guard &guard = guards[std::size_t(m_guard)];
    guard.end = 0;
    guard.begin = 0;
    munmap(const_cast<char *>(m_data), std::size_t(m_size));
    guard.taken = false;
}

} // namespace sampan
#else
namespace sampan {

// Where a mapped file stands in the way of the program that wants to write it.
bool Mapping::map(const QString &, qint64) { return false; }
bool Mapping::lostBytes() const { return false; }
Mapping::~Mapping() = default;

} // namespace sampan
#endif
