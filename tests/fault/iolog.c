// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/* Preloaded into a child process: writes down every change it makes to files in one folder, in order, and
   can make them fail. Environment:
     TWB_IOLOG_FOLDER  only files whose path begins with this
     TWB_IOLOG_FILE    where to write the log; each entry is an entry_t, the path, the data
     TWB_IOLOG_FAIL    from this change on, changes fail with ENOSPC; "N+" fails only once
   What the child writes to standard output is logged too, so that it is known when it said something. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { mostFiles = 1024 };

typedef struct {
    uint8_t operation; /* 'w'rite, 't'runcate, 's'ync, 'u'nlink, 'r'ename, 'c'reate, 'o'utput */
    uint8_t unused[3];
    uint32_t pathSize;
    int64_t offset;
    int64_t dataSize;
} entry_t;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int logFile = -1;
static const char *folder;
static char *paths[mostFiles];
static long failFrom = -1;
static int failOnce;
static long changes;

static void initialise(void)
{
    folder = getenv("TWB_IOLOG_FOLDER");
    const char *file = getenv("TWB_IOLOG_FILE");
    if (file)
        logFile = (int)syscall(SYS_openat, AT_FDCWD, file, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0644);
    const char *fail = getenv("TWB_IOLOG_FAIL");
    if (fail) {
        char *end = NULL;
        failFrom = strtol(fail, &end, 10);
        failOnce = *end == '+';
    }
}

static int isWatched(const char *path)
{
    pthread_once(&once, initialise);
    const size_t length = path ? strlen(path) : 0;
    const int isSharedMemory = length > 4 && strcmp(path + length - 4, "-shm") == 0; /* dies with the power */
    return folder && path && strncmp(path, folder, strlen(folder)) == 0 && !isSharedMemory;
}

static const char *pathOf(int fd)
{
    return fd >= 0 && fd < mostFiles ? paths[fd] : NULL;
}

static void record(char operation, const char *path, int64_t offset, const void *data, int64_t size)
{
    if (logFile < 0)
        return;
    entry_t entry = {(uint8_t)operation, {0}, (uint32_t)strlen(path), offset, size};
    pthread_mutex_lock(&mutex);
    syscall(SYS_write, logFile, &entry, sizeof entry);
    syscall(SYS_write, logFile, path, (size_t)entry.pathSize);
    if (size > 0)
        syscall(SYS_write, logFile, data, (size_t)size);
    pthread_mutex_unlock(&mutex);
}

static int mustFail(void)
{
    if (failFrom < 0)
        return 0;
    const long now = __atomic_add_fetch(&changes, 1, __ATOMIC_RELAXED);
    if (failOnce ? now != failFrom : now < failFrom)
        return 0;
    errno = ENOSPC;
    return 1;
}

static int opened(int fd, const char *path, int flags, int existed)
{
    if (fd < 0 || fd >= mostFiles)
        return fd;
    free(paths[fd]);
    paths[fd] = NULL;
    if (!isWatched(path))
        return fd;
    paths[fd] = strdup(path);
    if ((flags & O_CREAT) && !existed)
        record('c', path, 0, NULL, 0);
    if (flags & O_TRUNC)
        record('t', path, 0, NULL, 0);
    return fd;
}

static int openLogged(int directory, const char *path, int flags, va_list rest)
{
    const int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;
    const int existed = access(path, F_OK) == 0;
    return opened((int)syscall(SYS_openat, directory, path, flags, mode), path, flags, existed);
}

#define DEFINE_OPEN(name)                                                                                    \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const int fd = openLogged(AT_FDCWD, path, flags, rest);                                              \
        va_end(rest);                                                                                        \
        return fd;                                                                                           \
    }
DEFINE_OPEN(open)
DEFINE_OPEN(open64)

#define REAL(name)                                                                                           \
    static __typeof__(name) *real;                                                                           \
    if (!real)                                                                                               \
    real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define DEFINE_PWRITE(name, offset_t)                                                                        \
    ssize_t name(int fd, const void *data, size_t size, offset_t offset)                                     \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (pathOf(fd) && mustFail())                                                                        \
            return -1;                                                                                       \
        const ssize_t written = real(fd, data, size, offset);                                                \
        if (written > 0 && pathOf(fd))                                                                       \
            record('w', pathOf(fd), offset, data, written);                                                  \
        return written;                                                                                      \
    }
DEFINE_PWRITE(pwrite, off_t)
DEFINE_PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(write);
    if (pathOf(fd) && mustFail())
        return -1;
    const off_t offset = pathOf(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
    const ssize_t written = real(fd, data, size);
    if (written > 0 && pathOf(fd))
        record('w', pathOf(fd), offset, data, written);
    else if (written > 0 && fd == STDOUT_FILENO)
        record('o', "", 0, data, written);
    return written;
}

#define DEFINE_TRUNCATE(name, offset_t)                                                                      \
    int name(int fd, offset_t size)                                                                          \
    {                                                                                                        \
        REAL(name);                                                                                          \
        const int result = real(fd, size);                                                                   \
        if (result == 0 && pathOf(fd))                                                                       \
            record('t', pathOf(fd), size, NULL, 0);                                                          \
        return result;                                                                                       \
    }
DEFINE_TRUNCATE(ftruncate, off_t)
DEFINE_TRUNCATE(ftruncate64, off64_t)

#define DEFINE_SYNC(name)                                                                                    \
    int name(int fd)                                                                                         \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (pathOf(fd) && mustFail())                                                                        \
            return -1;                                                                                       \
        const int result = real(fd);                                                                         \
        if (result == 0 && pathOf(fd))                                                                       \
            record('s', pathOf(fd), 0, NULL, 0);                                                             \
        return result;                                                                                       \
    }
DEFINE_SYNC(fsync)
DEFINE_SYNC(fdatasync)

int unlink(const char *path)
{
    REAL(unlink);
    const int result = real(path);
    if (result == 0 && isWatched(path))
        record('u', path, 0, NULL, 0);
    return result;
}

static int renamed(int result, const char *from, const char *to)
{
    if (result == 0 && isWatched(to))
        record('r', from, 0, to, (int64_t)strlen(to));
    return result;
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return renamed(real(from, to), from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    REAL(renameat2);
    return renamed(real(fromFolder, from, toFolder, to, flags), from, to);
}

int close(int fd)
{
    REAL(close);
    if (pathOf(fd)) {
        free(paths[fd]);
        paths[fd] = NULL;
    }
    return real(fd);
}
