// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library's own: below the folder that SILENT_DISK names no call returns, as on a share whose
// server is gone, until the file that SILENT_DISK_END names exists.
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

void waitFor(const char *path)
{
    const char *disk = std::getenv("SILENT_DISK");
    const char *end = std::getenv("SILENT_DISK_END");
    if (!path || !disk || !end || std::strncmp(path, disk, std::strlen(disk)) != 0)
        return;
    // By the system call, which is not one of those below.
    while (syscall(SYS_faccessat, AT_FDCWD, end, F_OK) != 0)
        usleep(20000);
}

template <class Function> Function real(const char *name) { return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); }

int opened(const char *name, const char *path, int flags, mode_t mode)
{
    waitFor(path);
    return real<int (*)(const char *, int, ...)>(name)(path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened("open64", path, flags, mode);
}

int stat(const char *path, struct stat *buffer) noexcept
{
    waitFor(path);
    return real<int (*)(const char *, struct stat *)>("stat")(path, buffer);
}

int stat64(const char *path, struct stat64 *buffer) noexcept
{
    waitFor(path);
    return real<int (*)(const char *, struct stat64 *)>("stat64")(path, buffer);
}

int lstat64(const char *path, struct stat64 *buffer) noexcept
{
    waitFor(path);
    return real<int (*)(const char *, struct stat64 *)>("lstat64")(path, buffer);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *buffer) noexcept
{
    waitFor(path);
    return real<int (*)(int, const char *, int, unsigned, struct statx *)>("statx")(folder, path, flags, mask, buffer);
}

int access(const char *path, int mode) noexcept
{
    waitFor(path);
    return real<int (*)(const char *, int)>("access")(path, mode);
}

ssize_t readlink(const char *path, char *buffer, size_t size) noexcept
{
    waitFor(path);
    return real<ssize_t (*)(const char *, char *, size_t)>("readlink")(path, buffer, size);
}

char *realpath(const char *path, char *resolved) noexcept
{
    waitFor(path);
    return real<char *(*)(const char *, char *)>("realpath")(path, resolved);
}

int inotify_add_watch(int descriptor, const char *path, unsigned mask) noexcept
{
    waitFor(path);
    return real<int (*)(int, const char *, unsigned)>("inotify_add_watch")(descriptor, path, mask);
}

} // extern "C"
