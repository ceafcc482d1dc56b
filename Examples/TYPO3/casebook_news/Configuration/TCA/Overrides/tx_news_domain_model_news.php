<?php

defined('TYPO3') or die();

use Casebook\News\LastDay;
use Cobweb\ExternalImport\Transformation\DateTimeTransformation;
use Cobweb\ExternalImport\Transformation\ImageTransformation;
use TYPO3\CMS\Core\Configuration\ExtensionConfiguration;
use TYPO3\CMS\Core\Utility\GeneralUtility;

(static function (): void {
    $settings = GeneralUtility::makeInstance(ExtensionConfiguration::class)->get('casebook_news');
    $news = &$GLOBALS['TCA']['tx_news_domain_model_news'];

    $news['external']['general']['casebook'] = [
        'description' => 'Case studies of a Casebook collection',
        'connector' => 'feed',
        'parameters' => ['uri' => $settings['feed']],
        'data' => 'xml',
        'nodetype' => 'item',
        'namespaces' => ['atom' => 'http://www.w3.org/2005/Atom', 'media' => 'http://search.yahoo.com/mrss/'],
        'referenceUid' => 'import_id',
        'pid' => (int)$settings['page'],
        // Nobody else's news are touched, neither changed nor deleted.
        'enforcePid' => true,
        'whereClause' => 'tx_news_domain_model_news.import_source = \'casebook\'',
        // A feed without a single case is a mistake, and deletes nothing.
        'minimumRecords' => 1,
        'groups' => ['casebook'],
    ];

    $columns = [
        'import_source' => ['value' => 'casebook'],
        'import_id' => ['field' => 'guid'],
        'type' => ['value' => '0'],
        'title' => ['field' => 'title', 'transformations' => [10 => ['trim' => true]]],
        // Belongs to your editors from the first import on.
        'teaser' => ['field' => 'description', 'transformations' => [10 => ['trim' => true]], 'disabledOperations' => 'update'],
        'bodytext' => [
            'field' => 'encoded', 'fieldNS' => 'http://purl.org/rss/1.0/modules/content/',
            'transformations' => [10 => ['trim' => true], 20 => ['rteEnabled' => true]],
        ],
        'author' => ['field' => 'creator', 'fieldNS' => 'http://purl.org/dc/elements/1.1/'],
        'datetime' => [
            'field' => 'pubDate',
            'transformations' => [10 => ['userFunction' => ['class' => DateTimeTransformation::class, 'method' => 'parseDate']]],
        ],
        'endtime' => [
            'xpath' => 'string(category[@domain="urn:casebook:expires"])',
            'transformations' => [10 => ['userFunction' => ['class' => LastDay::class, 'method' => 'endOf']]],
        ],
        // Your categories of the same names; others are left out. Belongs to your editors, too.
        'categories' => [
            'xpath' => 'category[@domain="urn:casebook:topics"]',
            'substructureFields' => ['categories' => ['xpath' => 'string(.)']],
            'multipleRows' => true,
            'transformations' => [10 => ['mapping' => ['table' => 'sys_category', 'referenceField' => 'title', 'default' => '']]],
            'disabledOperations' => 'update',
        ],
        // In a structure of its own, since a case with two categories has two rows and would get its picture twice.
        'fal_media' => [
            'xpath' => 'enclosure',
            'substructureFields' => [
                'fal_media' => ['xpath' => 'string(@url)'],
                'fal_alternative' => ['xpath' => 'string(../media:content/media:description)'],
            ],
            'transformations' => [
                10 => [
                    'userFunction' => [
                        'class' => ImageTransformation::class,
                        'method' => 'saveImageFromUri',
                        // Named after the case: pictures of two cases may have the same name.
                        'parameters' => ['storage' => $settings['pictures'], 'nameField' => 'import_id'],
                    ],
                ],
            ],
            'children' => [
                'table' => 'sys_file_reference',
                'columns' => [
                    'uid_local' => ['field' => 'fal_media'],
                    'uid_foreign' => ['field' => '__parent.id__'],
                    'tablenames' => ['value' => 'tx_news_domain_model_news'],
                    'fieldname' => ['value' => 'fal_media'],
                    'alternative' => ['field' => 'fal_alternative'],
                    'showinpreview' => ['value' => 1],
                ],
                'controlColumnsForUpdate' => 'uid_local, uid_foreign, tablenames, fieldname',
                'controlColumnsForDelete' => 'uid_foreign, tablenames, fieldname',
            ],
        ],
    ];
    foreach ($columns as $name => $configuration) {
        $news['columns'][$name]['external']['casebook'] = $configuration;
    }
    $news['columns']['bodytext']['config']['richtextConfiguration'] = 'casebook';
})();
