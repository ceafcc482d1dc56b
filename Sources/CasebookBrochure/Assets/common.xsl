<?xml version="1.0" encoding="UTF-8"?>
<!-- What pages and e-books have in common. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:d="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns="http://www.w3.org/1999/xhtml" exclude-result-prefixes="d xlink">
  <!-- The language and the direction of what stands in an element: e-books go by xml:lang, WeasyPrint by lang. -->
  <xsl:template name="language.of.text">
    <xsl:param name="node" select="."/>
    <xsl:variable name="marked" select="$node/ancestor-or-self::*[@xml:lang][1]"/>
    <xsl:if test="$marked">
      <xsl:attribute name="xml:lang"><xsl:value-of select="$marked/@xml:lang"/></xsl:attribute>
      <xsl:attribute name="lang"><xsl:value-of select="$marked/@xml:lang"/></xsl:attribute>
      <xsl:if test="$marked/@dir">
        <xsl:attribute name="dir"><xsl:value-of select="$marked/@dir"/></xsl:attribute>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- A title may be in another language than what stands below it. -->
  <xsl:template match="d:title[@xml:lang]" mode="title.markup">
    <span><xsl:call-template name="language.of.text"/><xsl:apply-imports/></span>
  </xsl:template>

  <xsl:template match="d:revremark[@xml:lang]" mode="titlepage.mode">
    <span><xsl:call-template name="language.of.text"/><xsl:apply-templates/></span>
  </xsl:template>

  <!-- The stock style sheet makes an SVG picture an object, which loses its text alternative. -->
  <xsl:template match="d:mediaobject">
    <figure class="mediaobject">
      <xsl:if test="../@xml:lang">
        <xsl:call-template name="language.of.text"><xsl:with-param name="node" select=".."/></xsl:call-template>
      </xsl:if>
      <img src="{d:imageobject/d:imagedata/@fileref}" alt="{d:textobject/d:phrase}"/>
      <xsl:if test="d:caption"><figcaption class="caption"><xsl:apply-templates select="d:caption/node()"/></figcaption></xsl:if>
    </figure>
  </xsl:template>

  <!-- The stock style sheet lays quotations out with a table, which a screen reader would announce. -->
  <xsl:template match="d:blockquote">
    <blockquote>
      <xsl:apply-templates select="*[not(self::d:attribution)]"/>
      <xsl:for-each select="d:attribution"><footer>— <xsl:apply-templates/></footer></xsl:for-each>
    </blockquote>
  </xsl:template>

  <!-- The attribute start is enough for e-books; WeasyPrint goes by the counter alone. -->
  <xsl:template match="d:orderedlist">
    <ol class="orderedlist">
      <xsl:if test="@spacing = 'compact'"><xsl:attribute name="class">orderedlist compact</xsl:attribute></xsl:if>
      <xsl:if test="@startingnumber">
        <xsl:attribute name="start"><xsl:value-of select="@startingnumber"/></xsl:attribute>
        <xsl:attribute name="style">counter-reset: list-item <xsl:value-of select="@startingnumber - 1"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="d:listitem"/>
    </ol>
  </xsl:template>

  <!-- A hard break; DocBook has no element for it (DocBook XSL: The Complete Guide, "Line breaks"). -->
  <xsl:template match="processing-instruction('linebreak')"><br/></xsl:template>

  <!-- What is struck out no longer holds; a class alone would not say so to readers without our styles. -->
  <xsl:template match="d:emphasis[@role = 'strikethrough']"><s><xsl:apply-templates/></s></xsl:template>

  <!-- Downloads are in no brochure, whose readers could not open them: the page of the case has them. -->
  <xsl:template match="d:link[starts-with(@xlink:href, 'media/')]">
    <xsl:variable name="page" select="ancestor::*/d:info/d:bibliomisc[@role = 'canonical']/d:link/@xlink:href"/>
    <xsl:choose>
      <xsl:when test="$page"><a class="link" href="{$page[last()]}"><xsl:apply-templates/></a></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Nothing refers to tables by number. -->
  <xsl:template match="d:table" mode="object.title.markup">
    <xsl:apply-templates select="d:title/node()"/>
  </xsl:template>
</xsl:stylesheet>
