<?php
// Applies the rules of TYPO3's importers to a feed, as they are written in their documentation: map.php CONFIGURATION, and on standard
// input {"feed", "records", "categories"}; on standard output the records of news that are there afterwards. The configuration is
// the TCA of Examples/TYPO3/casebook_news, or the command line in news_importicsxml.txt. A property whose rule is not known here ends it.

namespace TYPO3\CMS\Core\Utility {
    class GeneralUtility
    {
        public static function makeInstance(string $class)
        {
            return new $class();
        }
    }
}

namespace TYPO3\CMS\Core\Configuration {
    // What people set, with the defaults of ext_conf_template.txt.
    class ExtensionConfiguration
    {
        public function get(string $key): array
        {
            preg_match_all('/^(\w+) = (.*)$/m', file_get_contents(dirname($GLOBALS['argv'][1], 4) . '/ext_conf_template.txt'), $found);
            return ['page' => '42'] + array_combine($found[1], array_map('trim', $found[2]));
        }
    }
}

namespace Cobweb\ExternalImport\Transformation {
    class DateTimeTransformation
    {
        public function parseDate(array $record, string $index)
        {
            return isset($record[$index]) ? strtotime((string) $record[$index]) : null;
        }
    }

    // A file is what it was fetched from, and its name.
    class ImageTransformation
    {
        public function saveImageFromUri(array $record, string $index, array $parameters)
        {
            if (empty($record[$index])) {
                return null;
            }
            $path = pathinfo(parse_url($record[$index], PHP_URL_PATH));
            $name = (isset($parameters['nameField']) ? $record[$parameters['nameField']] : $path['filename']) . '.' . $path['extension'];
            $name = preg_replace('/[^.A-Za-z0-9_-]/', '_', $name);
            // A file of that name is there already: it is taken as it is.
            return "{$parameters['storage']}/" . ($GLOBALS['files'][$name] ??= "$name <- {$record[$index]}");
        }
    }
}

namespace {
    define('TYPO3', true);

    function known(array $map, string ...$names): void
    {
        if ($odd = array_diff(array_map('strval', array_keys($map)), $names)) {
            throw new RuntimeException('no rule for ' . implode(', ', $odd));
        }
    }

    /** Handle data (XML): the value of a column, or null where there is none. */
    function value(DOMNode $record, array $column, DOMXPath $xpath)
    {
        if (isset($column['value'])) {
            return $column['value'];
        }
        if (isset($column['field'])) {
            $nodes = isset($column['fieldNS'])
                ? $record->getElementsByTagNameNS($column['fieldNS'], $column['field']) : $record->getElementsByTagName($column['field']);
            return $nodes->item(0)?->nodeValue;
        }
        $found = $xpath->evaluate($column['xpath'], $record);
        return is_string($found) ? $found : $found->item(0)?->nodeValue;
    }

    /** One row for each entry of the longest structure within a record. */
    function rows(DOMElement $item, array $columns, DOMXPath $xpath): array
    {
        $base = [];
        $structures = [];
        foreach ($columns as $name => $column) {
            known($column, 'value', 'field', 'fieldNS', 'xpath', 'transformations', 'substructureFields', 'multipleRows', 'children', 'disabledOperations');
            if (isset($column['substructureFields'])) {
                foreach ($xpath->evaluate($column['xpath'], $item) as $place => $node) {
                    $base[$name] = null;
                    foreach ($column['substructureFields'] as $field => $how) {
                        $structures[$place][$field] = value($node, $how, $xpath);
                    }
                }
            } elseif (($value = value($item, $column, $xpath)) !== null) {
                $base[$name] = $value;
            }
        }
        return $structures ? array_map(fn($structure) => $structure + $base, $structures) : [$base];
    }

    function transformed(array $row, array $columns, array $categories): array
    {
        foreach ($columns as $name => $column) {
            $steps = $column['transformations'] ?? [];
            ksort($steps);
            foreach ($steps as $step) {
                known($step, 'trim', 'rteEnabled', 'userFunction', 'mapping');
                if (isset($step['trim']) && is_string($row[$name] ?? null)) {
                    $row[$name] = trim($row[$name]);
                }
                if ($function = $step['userFunction'] ?? null) {
                    $row[$name] = (new $function['class']())->{$function['method']}($row, $name, $function['parameters'] ?? []);
                }
                if ($mapping = $step['mapping'] ?? null) {
                    known($mapping, 'table', 'referenceField', 'default');
                    $row[$name] = $categories[$row[$name] ?? ''] ?? $mapping['default'];
                }
            }
        }
        return $row;
    }

    function external_import(string $configuration, array $given): array
    {
        require dirname($configuration, 4) . '/Classes/LastDay.php';
        require $configuration;
        $table = $GLOBALS['TCA']['tx_news_domain_model_news'];
        $general = $table['external']['general']['casebook'];
        known($general, 'description', 'connector', 'parameters', 'data', 'nodetype', 'namespaces', 'referenceUid', 'pid', 'enforcePid', 'whereClause', 'minimumRecords', 'groups');
        $columns = array_filter(array_map(fn($column) => $column['external']['casebook'] ?? null, $table['columns']));
        // Columns are handled in alphabetical order.
        ksort($columns);
        $document = new DOMDocument();
        $document->loadXML($given['feed']);
        $xpath = new DOMXPath($document);
        foreach ($general['namespaces'] as $prefix => $space) {
            $xpath->registerNamespace($prefix, $space);
        }
        $rows = [];
        foreach ($document->getElementsByTagName($general['nodetype']) as $item) {
            foreach (rows($item, $columns, $xpath) as $row) {
                $rows[] = transformed($row, $columns, $given['categories']);
            }
        }
        $records = $given['records'];
        if (count($rows) < $general['minimumRecords']) {
            return $records;
        }
        preg_match('/import_source = \'(\w+)\'$/', $general['whereClause'], $source);
        $existing = array_filter($records, fn($record) => $record['pid'] === $general['pid'] && ($record['import_source'] ?? '') === $source[1] && !$record['deleted']);
        $uids = array_column($existing, 'uid', $general['referenceUid']);
        $handled = [];
        foreach ($rows as $row) {
            if (!isset($row[$general['referenceUid']])) {
                continue;
            }
            $id = $row[$general['referenceUid']];
            $uid = $uids[$id] ??= 'new' . count($records) . count($handled);
            $is_new = !isset($existing[$uid]);
            $stored = $handled[$uid] ?? ($records[$uid] ?? []) + ['uid' => $uid, 'pid' => $general['pid'], 'deleted' => false];
            foreach ($columns as $name => $column) {
                if (!array_key_exists($name, $row) || (!$is_new && ($column['disabledOperations'] ?? '') === 'update')) {
                    continue;
                }
                if (isset($column['children'])) {
                    // Of a new record, each row makes a child.
                    $stored[$name] = isset($handled[$uid]) ? $stored[$name] ?? [] : [];
                    if (isset($row[$name])) {
                        $stored[$name][] = $row[$name];
                        if ($field = $column['children']['columns']['alternative']['field'] ?? null) {
                            $stored['alternatives'] = [...(isset($handled[$uid]) ? $stored['alternatives'] ?? [] : []), $row[$field]];
                        }
                    }
                } elseif (isset($column['multipleRows'])) {
                    $stored[$name] = array_values(array_unique(array_filter([...(isset($handled[$uid]) ? $stored[$name] ?? [] : []), $row[$name]])));
                } elseif ($row[$name] !== null) {
                    $stored[$name] = $row[$name];
                }
            }
            $handled[$uid] = $stored;
        }
        foreach ($existing as $uid => $record) {
            $records[$uid] = isset($handled[$uid]) ? $record : ['deleted' => true] + $record;
        }
        foreach ($handled as $uid => $record) {
            $records[$uid] = $record;
        }
        return $records;
    }

    /** news_importicsxml reads with PicoFeed, and news' own import service stores. */
    function news_importicsxml(string $file, array $given): array
    {
        $words = str_getcsv(trim(file_get_contents($file)), ' ', "'", '');
        [, $path, $pid, $format, $slug, $clean, $external, , $mapping] = $words;
        // The command turns the separator into one that is not looked for: only a single line arrives.
        [$uid, $title] = array_map('trim', explode(':', str_replace('|', "\n", $mapping), 2));
        $categories = [$title => (int) $uid];
        $records = $clean ? array_filter($given['records'], fn($record) => $record['pid'] !== (int) $pid) : $given['records'];
        $feed = new SimpleXMLElement($given['feed']);
        $spaces = $feed->getNamespaces(true);
        $in_any = function (SimpleXMLElement $item, string $name) use ($spaces): string {
            foreach ($spaces as $space) {
                $found = $item->children($space)->$name;
                if (isset($found[0])) {
                    return (string) $found;
                }
            }
            return '';
        };
        foreach ($feed->channel->item as $item) {
            $id = hash('sha256', (string) $item->guid);
            $date = $in_any($item, 'date') ?: $in_any($item, 'updated') ?: (string) $item->pubDate;
            $media = [];
            foreach ($item->enclosure as $enclosure) {
                if (in_array((string) $enclosure['type'], ['image/jpg', 'image/jpeg', 'image/gif', 'image/png'], true)) {
                    $media[] = (string) $enclosure['url'];
                }
            }
            $known = array_values(array_filter($records, fn($record) => ($record['import_id'] ?? '') === $id))[0] ?? [];
            $titles = array_map('strval', iterator_to_array($item->category, false));
            $records[$known['uid'] ?? $id] = [
                'uid' => $known['uid'] ?? $id, 'pid' => (int) $pid, 'deleted' => false, 'hidden' => 0, 'import_source' => 'newsimporticsxml_xml', 'import_id' => $id,
                'type' => $external ? 2 : 0, 'title' => trim(preg_replace('/\s+/', ' ', (string) $item->title)), 'teaser' => trim((string) $item->description),
                'bodytext' => trim(str_replace(['<br />', '<br>', '<br/>', "\n\n"], "\n", $in_any($item, 'encoded'))),
                'author' => $in_any($item, 'creator'), 'datetime' => strtotime($date),
                'categories' => array_values(array_unique([...($known['categories'] ?? []), ...array_intersect_key($categories, array_flip($titles))])),
                'fal_media' => array_values(array_unique([...($known['fal_media'] ?? []), ...$media])),
            ] + $known;
        }
        return $records;
    }

    date_default_timezone_set('Europe/Berlin');
    set_error_handler(fn($level, $text, $file, $line) => throw new ErrorException("$text in $file:$line"));
    $given = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
    $GLOBALS['files'] = $given['files'] ?? [];
    $records = str_ends_with($argv[1], '.txt') ? news_importicsxml($argv[1], $given) : external_import($argv[1], $given);
    echo json_encode(['records' => $records, 'files' => $GLOBALS['files']], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_FORCE_OBJECT);
}
