<?php
// Must-use plugin of the judge's site. A publisher is another server of this machine, which WordPress would not ask, and a page
// can be looked at in any theme: ?theme=twentytwentythree.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) wp_parse_url($url, PHP_URL_PORT)], 10, 3);
// The one publisher that the plugin of Examples/WordPress may ask here.
add_filter('casebook_feed_allow_origin', fn($allowed, $origin) => $allowed || $origin === get_option('judge_origin'), 10, 2);
// A language without its files, which Debian packs apart.
add_filter('locale', fn($locale) => get_option('judge_language') ?: $locale);
foreach (['stylesheet', 'template'] as $name) {
    add_filter("pre_option_$name", fn($value) => preg_match('/^[a-z]+$/', $_GET['theme'] ?? '') ? $_GET['theme'] : $value);
}
add_filter('show_admin_bar', '__return_false');
remove_action('wp_head', 'print_emoji_detection_script', 7);
add_filter('pre_wp_mail', '__return_false');
