<?xml version="1.0" encoding="UTF-8"?>
<!-- The stock style sheet for EPUB 3, with what epubcheck wants otherwise. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:d="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns="http://www.w3.org/1999/xhtml" exclude-result-prefixes="d xlink">
  <xsl:import href="http://cdn.docbook.org/release/xsl/current/epub3/chunk.xsl"/>
  <xsl:include href="common.xsl"/>

  <xsl:param name="chunk.section.depth">0</xsl:param>
  <xsl:param name="toc.section.depth">1</xsl:param>
  <xsl:param name="generate.toc">book toc,title</xsl:param>
  <xsl:param name="chunk.quietly">1</xsl:param>

  <!-- It would declare the property "svg" for pages that only show an SVG file; the property is for SVG in the page
       (EPUB Packages 3.2, D.6.6). -->
  <xsl:template name="svg.property"/>

  <!-- Downloads do not belong into an e-book: readers could not open them. -->
  <xsl:template match="d:link[starts-with(@xlink:href, 'media/')]"><xsl:apply-templates/></xsl:template>

  <!-- Not every reading system shows other pictures (EPUB 3.2, section 2.1.1); their text stands in. -->
  <xsl:template match="d:mediaobject[not(contains(' SVG PNG JPG JPEG GIF ',
      concat(' ', d:imageobject/d:imagedata/@format, ' ')))]">
    <p><em><xsl:value-of select="d:textobject/d:phrase"/></em></p>
  </xsl:template>
</xsl:stylesheet>
