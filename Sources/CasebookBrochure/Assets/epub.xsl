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

  <!-- The language of a page is that of its part of the book; reading systems go by the root alone. -->
  <xsl:template name="root.attributes">
    <xsl:call-template name="all.namespaces"/>
    <xsl:call-template name="language.of.text"/>
  </xsl:template>

  <!-- A tip with a title over all that stands below it would be in the language of neither. -->
  <xsl:template match="*" mode="html.title.attribute"/>

  <!-- Contents are in the language of the book, titles in their own. -->
  <xsl:template name="toc.line">
    <xsl:param name="toc-context" select="."/>
    <xsl:variable name="title" select="(d:info/d:title | d:title)[1]"/>
    <a>
      <xsl:attribute name="href">
        <xsl:call-template name="href.target">
          <xsl:with-param name="context" select="$toc-context"/>
          <xsl:with-param name="toc-context" select="$toc-context"/>
        </xsl:call-template>
      </xsl:attribute>
      <xsl:if test="$title and string($title/ancestor-or-self::*[@xml:lang][1]/@xml:lang) != string(/*/@xml:lang)">
        <xsl:call-template name="language.of.text"><xsl:with-param name="node" select="$title"/></xsl:call-template>
      </xsl:if>
      <!-- A title of nothing but blanks leads somewhere, too. -->
      <xsl:if test="$title and normalize-space($title) = ''">…</xsl:if>
      <xsl:apply-templates select="." mode="title.markup"/>
    </a>
  </xsl:template>

  <!-- Not every reading system shows other pictures (EPUB 3.2, section 2.1.1); their text stands in. -->
  <xsl:template match="d:mediaobject[not(contains(' SVG PNG JPG JPEG GIF ',
      concat(' ', d:imageobject/d:imagedata/@format, ' ')))]">
    <p><em><xsl:value-of select="d:textobject/d:phrase"/></em></p>
  </xsl:template>
</xsl:stylesheet>
