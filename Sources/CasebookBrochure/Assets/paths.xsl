<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of pictures without percent signs: reading systems and epubcheck disagree on what %23 or %20 in them means. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>

  <xsl:template match="@fileref">
    <xsl:attribute name="fileref"><xsl:value-of select="translate(., '%', '_')"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
