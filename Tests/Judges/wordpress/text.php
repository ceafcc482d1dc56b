<?php
// WordPress' own functions over texts, without a site: a JSON list of texts on standard input, for each what became of it on
// standard output: `kses` as an author may save it, `autop` as a post without blocks is shown, `blocks` as the parser of blocks
// reads it.
define('ABSPATH', getenv('WORDPRESS_SOURCE') ?: '/usr/share/wordpress/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'load', 'functions', 'formatting', 'kses', 'shortcodes', 'class-wp-block-parser', 'blocks'] as $name) {
    require ABSPATH . WPINC . "/$name.php";
}
// The one setting that they ask for, as every site of today has it.
add_filter('pre_option_blog_charset', fn() => 'UTF-8');

function blocks(array $blocks): array {
    return array_map(fn($block) => [
        'name' => $block['blockName'], 'attributes' => $block['attrs'], 'html' => $block['innerHTML'],
        'inner' => blocks($block['innerBlocks']),
    ], $blocks);
}

$texts = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
echo json_encode(array_map(function (string $text): array {
    $kses = wp_kses_post($text);
    return ['kses' => $kses, 'autop' => wpautop($kses), 'blocks' => blocks(parse_blocks($text))];
}, $texts), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
