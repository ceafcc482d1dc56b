<?xml version="1.0" encoding="UTF-8"?>
<!-- The stock style sheet for HTML5, taught what a brochure needs: a cover, a short table of contents, openings with
     picture and lead, and classes that brochure.css lays out. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:d="http://docbook.org/ns/docbook" xmlns="http://www.w3.org/1999/xhtml" exclude-result-prefixes="d">
  <xsl:import href="http://cdn.docbook.org/release/xsl/current/xhtml5/docbook.xsl"/>
  <xsl:include href="common.xsl"/>

  <xsl:param name="docbook.css.source"/>
  <xsl:param name="html.stylesheet">brochure.css</xsl:param>
  <!-- A single case that is a book of its own has the book's title; it needs no contents and no count. -->
  <xsl:variable name="single" select="count(/d:book/d:article) = 1 and /d:book/d:info/d:title = /d:book/d:article/d:info/d:title"/>
  <xsl:param name="generate.toc">
    <xsl:choose>
      <xsl:when test="$single">book title</xsl:when>
      <xsl:otherwise>book toc,title</xsl:otherwise>
    </xsl:choose>
  </xsl:param>
  <xsl:param name="toc.section.depth">0</xsl:param>
  <xsl:param name="toc.max.depth">1</xsl:param>
  <xsl:param name="table.borders.with.css">0</xsl:param>
  <xsl:param name="make.clean.html">1</xsl:param>
  <xsl:param name="generate.id.attributes">1</xsl:param>

  <xsl:template name="root.attributes">
    <xsl:attribute name="lang"><xsl:value-of select="/*/@xml:lang"/></xsl:attribute>
  </xsl:template>

  <!-- Hyphenation and screen readers go by lang; the stock style sheet writes xml:lang alone. -->
  <xsl:template name="language.attribute">
    <xsl:param name="node" select="."/>
    <xsl:variable name="language" select="$node/ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <xsl:if test="$language">
      <xsl:attribute name="lang"><xsl:value-of select="$language"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Contents are in the language of the book, titles in their own. -->
  <xsl:template name="toc.line">
    <xsl:param name="toc-context" select="."/>
    <span class="{local-name(.)}">
      <a>
        <xsl:attribute name="href">
          <xsl:call-template name="href.target">
            <xsl:with-param name="context" select="$toc-context"/>
            <xsl:with-param name="toc-context" select="$toc-context"/>
          </xsl:call-template>
        </xsl:attribute>
        <xsl:if test="@xml:lang and @xml:lang != /*/@xml:lang"><xsl:call-template name="language.of.text"/></xsl:if>
        <xsl:apply-templates select="." mode="titleabbrev.markup"/>
      </a>
    </span>
  </xsl:template>

  <xsl:template name="user.head.content">
    <meta name="author" content="{/d:book/d:info/d:publisher/d:publishername}"/>
  </xsl:template>

  <xsl:template name="book.titlepage">
    <header class="cover">
      <p class="publisher"><xsl:value-of select="d:info/d:publisher/d:publishername"/></p>
      <h1 class="title"><xsl:value-of select="d:info/d:title"/></h1>
      <xsl:if test="not($single)">
        <p class="count">
          <xsl:value-of select="count(d:article)"/><xsl:text> </xsl:text>
          <xsl:value-of select="d:info/d:keywordset/d:keyword[1]"/>
        </p>
      </xsl:if>
      <p class="year"><xsl:value-of select="substring(d:info/d:pubdate, 1, 4)"/></p>
    </header>
  </xsl:template>

  <xsl:template name="article.titlepage">
    <header class="opening">
      <p class="topics">
        <xsl:for-each select="d:info/d:subjectset[@scheme = 'casebook-topics']/d:subject">
          <xsl:if test="position() &gt; 1"> · </xsl:if>
          <span>
            <xsl:if test="d:subjectterm[2]/@xml:lang">
              <xsl:call-template name="language.of.text">
                <xsl:with-param name="node" select="d:subjectterm[2]"/>
              </xsl:call-template>
            </xsl:if>
            <xsl:value-of select="d:subjectterm[2]"/>
          </span>
        </xsl:for-each>
      </p>
      <h1 class="title"><xsl:value-of select="d:info/d:title"/></h1>
      <div class="lead"><xsl:apply-templates select="d:info/d:abstract/d:para"/></div>
      <xsl:for-each select="d:section[last()]/d:note">
        <p class="notice">
          <xsl:if test="d:para/@xml:lang">
            <xsl:call-template name="language.of.text"><xsl:with-param name="node" select="d:para"/></xsl:call-template>
          </xsl:if>
          <strong><xsl:value-of select="d:title"/></strong><xsl:text> – </xsl:text><xsl:value-of select="d:para"/>
        </p>
      </xsl:for-each>
      <xsl:apply-templates select="d:info/d:cover/d:mediaobject"/>
    </header>
  </xsl:template>

  <!-- The picture of the opening need not be shown again; its credit must be. -->
  <xsl:template match="d:informalfigure[d:mediaobject/d:imageobject/d:imagedata/@fileref
      = ancestor::d:article/d:info/d:cover//d:imagedata/@fileref]"/>

  <!-- case.<id>.phase.<id> becomes "section phase <id>". -->
  <xsl:template match="d:section" mode="class.value">
    <xsl:value-of select="concat('section ', translate(substring-after(substring-after(@xml:id, '.'), '.'), '.', ' '))"/>
  </xsl:template>

  <xsl:template match="d:informalfigure[@role]" mode="class.value">
    <xsl:value-of select="concat('informalfigure ', @role)"/>
  </xsl:template>

  <xsl:template match="d:link[starts-with(@xlink:href, 'http')]" xmlns:xlink="http://www.w3.org/1999/xlink">
    <a class="link" href="{@xlink:href}"><xsl:apply-templates/></a>
  </xsl:template>
</xsl:stylesheet>
