<?php
// The plugin of Examples/WordPress in the judge's site: follow.php SITE, a JSON list of steps on standard input, each a list of a name
// and what it needs; on standard output what each gave, and every notice of PHP.
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
$notices = [];
set_error_handler(function (int $level, string $text, string $file, int $line) use (&$notices): bool {
    if ((error_reporting() & $level) && str_contains($file, 'casebook-feed')) {
        $notices[] = basename($file) . ":$line: $text";
    }
    return true;
});
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/post.php';

use Casebook\Feed;

function number(string $case): int {
    return Feed\Posts::all()[$case] ?? 0;
}

function blocks_in(array $blocks): array {
    $names = [];
    foreach ($blocks as $block) {
        $loose = $block['blockName'] === null && trim($block['innerHTML']) !== '';
        $names = array_merge($names, $block['blockName'] ? [$block['blockName']] : ($loose ? ['none'] : []), blocks_in($block['innerBlocks']));
    }
    return $names;
}

function post_of(int $id): array {
    $post = get_post($id);
    $terms = fn(string $taxonomy) => wp_get_object_terms($id, $taxonomy, ['fields' => 'names']);
    $thumbnail = (int) get_post_thumbnail_id($id);
    return [
        'number' => $id, 'status' => $post->post_status, 'title' => $post->post_title, 'excerpt' => $post->post_excerpt,
        'content' => $post->post_content, 'slug' => $post->post_name, 'date' => $post->post_date_gmt, 'type' => $post->post_type,
        'author' => (int) $post->post_author, 'categories' => $terms('category'), 'tags' => $terms('post_tag'),
        'thumbnail' => $thumbnail ? [
            'number' => $thumbnail, 'alt' => get_post_meta($thumbnail, '_wp_attachment_image_alt', true), 'credit' => get_the_excerpt($thumbnail),
            'file' => is_file((string) get_attached_file($thumbnail)), 'parent' => wp_get_post_parent_id($thumbnail),
        ] : null,
        'revisions' => count(wp_get_post_revisions($id)), 'modified' => $post->post_modified_gmt,
        'state' => get_post_meta($id, '_casebook_state', true), 'canonical' => wp_get_canonical_url($id), 'address' => get_permalink($id),
        'blocks' => blocks_in(parse_blocks($post->post_content)),
        'same' => serialize_blocks(parse_blocks($post->post_content)) === $post->post_content,
        'kses' => wp_kses_post($post->post_content) === $post->post_content,
        'everything' => implode("\n", array_map(fn($row) => implode("\n", (array) $row), [
            ...$GLOBALS['wpdb']->get_results("SELECT post_title, post_content, post_excerpt, post_name FROM wp_posts WHERE ID = $id OR post_parent = $id"),
            ...$GLOBALS['wpdb']->get_results("SELECT meta_value FROM wp_postmeta WHERE post_id = $id AND meta_key NOT IN ('_casebook_id', '_casebook_about')"),
        ])),
    ];
}

$steps = [
    'activate' => fn() => activate_plugin('casebook-feed/casebook-feed.php'),
    'deactivate' => fn() => deactivate_plugins('casebook-feed/casebook-feed.php'),
    'uninstall' => fn() => uninstall_plugin('casebook-feed/casebook-feed.php'),
    'allow' => fn(string $origin) => update_option('judge_origin', $origin),
    'settings' => fn(array $settings) => update_option('casebook_feed_settings', Feed\Settings::checked($settings)),
    'run' => function (bool $confirmed = false, int $seconds = 300): array {
        $report = Feed\Sync::run($seconds, $confirmed);
        return get_object_vars($report) + ['summary' => Feed\Report::summary($report->counts)];
    },
    'cron' => fn() => do_action('casebook_feed_run'),
    'scheduled' => fn() => [wp_get_schedule('casebook_feed_run'), (bool) wp_next_scheduled('casebook_feed_run')],
    'posts' => fn() => array_map('post_of', Feed\Posts::all()),
    'attachments' => fn() => array_map(fn($post) => [$post->ID, basename(get_attached_file($post->ID)), $post->post_parent],
        get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'numberposts' => -1, 'orderby' => 'ID', 'order' => 'ASC'])),
    // As an editor of the site: what a person changes by hand.
    'edit' => function (string $case, array $fields): void {
        wp_set_current_user(get_user_by('login', 'editor')->ID);
        wp_update_post(wp_slash(['ID' => number($case)] + $fields));
        wp_set_current_user(0);
    },
    'terms' => fn(string $case, string $taxonomy, array $names) => wp_set_object_terms(number($case), $names, $taxonomy),
    'rename_term' => fn(string $old, string $new) => wp_update_term(get_term_by('name', $old, 'category')->term_id, 'category', ['name' => $new]),
    'meta' => fn(string $case, string $name, $value) => update_post_meta(number($case), $name, $value),
    // What is there after an author has pasted the address of a case: the post, and what WordPress keeps for it, for other places and for the
    // editor of blocks.
    'paste' => function (string $case, string $word): int {
        $card = '<blockquote class="wp-embedded-content"><a href="' . $case . '">' . $word . '</a></blockquote><iframe src="' . $case . 'card.html"></iframe>';
        $id = wp_insert_post(['post_title' => "Unser Tipp $word", 'post_content' => $case, 'post_status' => 'publish']);
        update_post_meta($id, '_oembed_1', $card);
        wp_insert_post(['post_type' => 'oembed_cache', 'post_status' => 'publish', 'post_name' => md5($card), 'post_content' => $card]);
        set_transient('oembed_' . md5($card), (object) ['html' => $card], DAY_IN_SECONDS);
        return $id;
    },
    'kept_cards' => function (string $word): array {
        $db = $GLOBALS['wpdb'];
        return [
            ...$db->get_col("SELECT meta_key FROM wp_postmeta WHERE meta_key LIKE '\\_oembed%' AND meta_value LIKE '%$word%'"),
            ...array_map(fn($name) => '_transient_oembed_1', $db->get_col("SELECT 1 FROM wp_options WHERE option_name LIKE '\\_transient\\_oembed%' AND option_value LIKE '%$word%'")),
            ...$db->get_col("SELECT post_type FROM wp_posts WHERE post_type = 'oembed_cache' AND post_content LIKE '%$word%'"),
        ];
    },
    'forget_cards' => function (): void {
        array_map(fn($id) => wp_delete_post((int) $id, true), $GLOBALS['wpdb']->get_col("SELECT ID FROM wp_posts WHERE post_type = 'oembed_cache'"));
    },
    'remove' => function (array $numbers): void {
        array_map(fn($id) => wp_delete_post($id, true), $numbers);
    },
    'reset' => function (): void {
        array_map(fn($id) => wp_delete_post($id, true), Feed\Posts::all());
        array_map('delete_option', ['casebook_feed_ignored', 'casebook_feed_pages', 'casebook_feed_report', 'casebook_feed_success']);
    },
    'thumbnail' => fn(string $case, int $number) => $number ? set_post_thumbnail(number($case), $number) : delete_post_thumbnail(number($case)),
    'trash' => fn(string $case) => (bool) wp_trash_post(number($case)),
    'untrash' => fn(string $case) => (bool) wp_untrash_post(number($case)),
    'delete' => fn(string $case) => (bool) wp_delete_post(number($case), true),
    'options' => fn() => array_column($GLOBALS['wpdb']->get_results("SELECT option_name FROM wp_options WHERE option_name LIKE 'casebook_feed%'"), 'option_name'),
    'language' => fn(string $locale) => update_option('judge_language', $locale),
    // What an address means to the plugin: what it would connect to, or why not.
    'addresses' => fn(array $urls) => array_map(function (string $url) {
        $ip = Feed\Address::checked_ip($url);
        return is_wp_error($ip) ? 'refused' : $ip;
    }, array_combine($urls, $urls)),
    'public' => fn(array $ips) => array_map([Feed\Address::class, 'is_public'], array_combine($ips, $ips)),
    'last_day' => fn(array $dates) => array_map([Feed\Dates::class, 'last_day'], array_combine($dates, $dates)),
    // A text of a feed as blocks, without a post; pictures stand for themselves.
    'blocks' => function (string $html): string {
        $picture = fn(string $url, string $alt, string $caption) => Feed\Block::image($url, $alt, $caption);
        return serialize_blocks((new Feed\Blocks($picture))->from_html($html));
    },
    'shown' => fn(string $case) => ['title' => get_the_title(number($case)), 'excerpt' => get_the_excerpt(number($case))],
    'words' => fn(string $case) => array_map('post_of', [number($case)])[0],
];
$out = [];
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as [$name, $arguments]) {
    $out[] = $steps[$name](...$arguments);
}
echo json_encode(['out' => $out, 'notices' => array_values(array_unique($notices))], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
