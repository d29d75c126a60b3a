/* The fastest a machine can count rows by LSOA and category: two threads, mapped files, no checks.
   cc -O2 -pthread limit.c -o limit && ./limit file.csv ...   prints the numbers of rows and groups. */
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define THREADS 2
#define SLOTS (1u << 21)

typedef struct { uint64_t key; uint32_t rows; } Slot;
typedef struct { int half; const char *from, *to; Slot *slots; uint64_t rows; } Part;

static char **files;
static int file_count;

static uint64_t key_of(const char *lsoa, size_t lsoa_length, const char *category, size_t category_length) {
  uint64_t key = 1469598103934665603ull;
  for (size_t i = 0; i < lsoa_length; i++) key = (key ^ (unsigned char)lsoa[i]) * 1099511628211ull;
  for (size_t i = 0; i < category_length; i++) key = (key ^ (unsigned char)category[i]) * 1099511628211ull;
  return key ? key : 1;
}

static void add(Slot *slots, uint64_t key, uint32_t rows) {
  uint32_t at = (uint32_t)(key >> 20) & (SLOTS - 1);
  while (slots[at].key && slots[at].key != key) at = (at + 1) & (SLOTS - 1);
  slots[at].key = key;
  slots[at].rows += rows;
}

/* Columns 8 (LSOA code) and 10 (category). A field that begins with a quote ends at the next one. */
static void count(Part *part) {
  const char *at = part->from;
  while (at < part->to) {
    const char *end = memchr(at, '\n', part->to - at);
    if (!end) end = part->to;
    const char *field = at, *lsoa = 0, *category = 0;
    size_t lsoa_length = 0, category_length = 0;
    for (int column = 1; column <= 10; column++) {
      const char *quote = field < end && *field == '"' ? memchr(field + 1, '"', end - field - 1) : 0;
      const char *from = quote ? quote : field;
      const char *comma = memchr(from, ',', end - from);
      if (!comma) comma = end;
      if (column == 8) { lsoa = field; lsoa_length = comma - field; }
      if (column == 10) { category = field; category_length = comma - field; }
      field = comma < end ? comma + 1 : end;
    }
    if (lsoa && category) add(part->slots, key_of(lsoa, lsoa_length, category, category_length), 1);
    part->rows++;
    at = end + 1;
  }
}

static void *work(void *given) {
  Part *part = given;
  for (int i = 0; i < file_count; i++) {
    int file = open(files[i], O_RDONLY);
    struct stat facts;
    if (file < 0 || fstat(file, &facts) || facts.st_size == 0) { close(file); continue; }
    char *text = mmap(0, facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    const char *body = memchr(text, '\n', facts.st_size), *end = text + facts.st_size;
    body = body ? body + 1 : end;
    const char *middle = memchr(body + (end - body) / 2, '\n', end - body - (end - body) / 2);
    middle = middle ? middle + 1 : end;
    part->from = part->half == 0 ? body : middle;
    part->to = part->half == 0 ? middle : end;
    count(part);
    munmap(text, facts.st_size);
    close(file);
  }
  return 0;
}

int main(int argc, char **argv) {
  files = argv + 1;
  file_count = argc - 1;
  pthread_t threads[THREADS];
  Part parts[THREADS] = { 0 };
  for (int t = 0; t < THREADS; t++) {
    parts[t].slots = calloc(SLOTS, sizeof(Slot));
    parts[t].half = t;
    pthread_create(&threads[t], 0, work, &parts[t]);
  }
  for (int t = 0; t < THREADS; t++) pthread_join(threads[t], 0);
  for (uint32_t i = 0; i < SLOTS; i++) if (parts[1].slots[i].key) add(parts[0].slots, parts[1].slots[i].key, parts[1].slots[i].rows);
  uint64_t groups = 0;
  for (uint32_t i = 0; i < SLOTS; i++) groups += parts[0].slots[i].key != 0;
  printf("%llu rows, %llu groups\n", (unsigned long long)(parts[0].rows + parts[1].rows), (unsigned long long)groups);
  return 0;
}
