#include <stddef.h>
#include <stdint.h>

/* libFuzzer as a library; it comes with the compiler's -sanitize=fuzzer
   (https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library). */
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *data, size_t size));
