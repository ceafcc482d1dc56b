<?php

$EM_CONF['casebook_news'] = [
    'title' => 'Case studies of a Casebook collection as news',
    'description' => 'Configuration for external_import: reads the RSS feed of a collection into EXT:news, updates it and takes it back.',
    'category' => 'plugin',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => ['depends' => ['typo3' => '12.4.0-13.4.99', 'news' => '', 'external_import' => '', 'svconnector_feed' => '']],
];
