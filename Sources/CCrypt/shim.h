// Slow salted hashes of staff PINs, by libcrypt's yescrypt.

#pragma once
#include <crypt.h>
#include <stdlib.h>
#include <string.h>

enum { PIN_HASH_SIZE = CRYPT_OUTPUT_SIZE };

// Writes the hash of a PIN with a new salt; 0 where the system has no randomness or no yescrypt.
static inline int pin_hash(const char *pin, char *hash) {
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  struct crypt_data *data = (struct crypt_data *)calloc(1, sizeof *data);
  // Cost 7 takes about a tenth of a second and 64 MiB for each number that somebody with the file tries.
  const char *made = NULL;
  if (data != NULL && crypt_gensalt_rn("$y$", 7, NULL, 0, setting, sizeof setting) != NULL)
    made = crypt_r(pin, setting, data);
  int is_made = made != NULL && made[0] == '$';
  if (is_made) strcpy(hash, made);
  if (data != NULL) explicit_bzero(data, sizeof *data);
  free(data);
  return is_made;
}

// True where a PIN has this hash. Looks at every character, however early two differ.
static inline int pin_matches(const char *pin, const char *hash) {
  struct crypt_data *data = (struct crypt_data *)calloc(1, sizeof *data);
  const char *made = data == NULL ? NULL : crypt_r(pin, hash, data);
  size_t length = strlen(hash);
  int is_comparable = made != NULL && made[0] == '$' && strlen(made) == length;
  unsigned char differences = 0;
  for (size_t i = 0; is_comparable && i < length; i++) differences |= (unsigned char)(made[i] ^ hash[i]);
  if (data != NULL) explicit_bzero(data, sizeof *data);
  free(data);
  return is_comparable && differences == 0;
}
