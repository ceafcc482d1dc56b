#include <libxml/xmlversion.h>
/* Where libxml2 is built with ICU, its headers bring in those of the system's ICU, which clash with the ICU that
   Foundation carries. They are needed for one private structure of encodings only, which nobody here touches. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlwriter.h>
#include <libxml/xmlerror.h>
#include <libxml/relaxng.h>
#include <libxml/HTMLparser.h>
