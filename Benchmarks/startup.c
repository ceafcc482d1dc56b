/* What starting a program with libxml2 costs at least. */
#include <libxml/xmlversion.h>
#include <libxml/parser.h>
#include <stdio.h>

int main(void) {
    xmlInitParser();
    puts(LIBXML_DOTTED_VERSION);
    return 0;
}
