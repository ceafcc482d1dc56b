<?php
// Sets the site up, once: install.php SITE.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if (!is_blog_installed()) {
    wp_install('Wirt', 'admin', 'admin@example.org', true, '', 'admin');
    foreach (['editor', 'author'] as $role) {
        $id = wp_create_user($role, $role, "$role@example.org");
        (new WP_User($id))->set_role($role);
    }
    update_option('permalink_structure', '');
}
