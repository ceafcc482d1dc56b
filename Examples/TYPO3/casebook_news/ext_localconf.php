<?php

defined('TYPO3') or die();

// The texts have figures and pictures, which TYPO3's own preset would show as characters, or leave out.
$GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets']['casebook'] = 'EXT:casebook_news/Configuration/RTE/Casebook.yaml';
