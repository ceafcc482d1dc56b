<?php
/**
 * Settings → Casebook.
 *
 * @package Casebook_Feed
 */

namespace Casebook\Feed;

/**
 * The page for administrators: settings, the last run, and the button for the next.
 */
final class Settings_Page {

	const SLUG    = 'casebook-feed';
	const ACTION  = 'casebook_feed_sync';
	const SECONDS = 60;

	public static function register(): void {
		add_action( 'admin_menu', array( self::class, 'add' ) );
		add_action( 'admin_init', array( self::class, 'settings' ) );
		add_action( 'admin_post_' . self::ACTION, array( self::class, 'sync' ) );
		add_action( 'admin_notices', array( self::class, 'overdue' ) );
		add_filter( 'plugin_action_links_casebook-feed/casebook-feed.php', array( self::class, 'link' ) );
	}

	public static function add(): void {
		add_options_page( __( 'Case studies from a Casebook feed', 'casebook-feed' ), __( 'Case studies', 'casebook-feed' ), 'manage_options', self::SLUG, array( self::class, 'show' ) );
	}

	public static function link( array $links ): array {
		array_unshift( $links, '<a href="' . esc_url( self::address() ) . '">' . esc_html__( 'Settings', 'casebook-feed' ) . '</a>' );
		return $links;
	}

	public static function settings(): void {
		register_setting( self::SLUG, Settings::OPTION, array( 'sanitize_callback' => array( self::class, 'check' ) ) );
		add_settings_section( 'main', __( 'What to republish', 'casebook-feed' ), '__return_null', self::SLUG );
		$fields = array(
			'feed'      => __( 'Address of the feed', 'casebook-feed' ),
			'topics'    => __( 'Topics', 'casebook-feed' ),
			'status'    => __( 'New case studies', 'casebook-feed' ),
			'post_type' => __( 'Post type', 'casebook-feed' ),
			'author'    => __( 'Author', 'casebook-feed' ),
			'topics_as' => __( 'Topics become', 'casebook-feed' ),
			'picture'   => __( 'Main picture', 'casebook-feed' ),
			'linked'    => __( 'Drawings (SVG)', 'casebook-feed' ),
			'schedule'  => __( 'Look for changes', 'casebook-feed' ),
		);
		foreach ( $fields as $name => $label ) {
			$more = 'topics' === $name ? array() : array( 'label_for' => "casebook-$name" );
			add_settings_field( $name, $label, array( self::class, 'field' ), self::SLUG, 'main', $more + array( 'name' => $name ) );
		}
	}

	/**
	 * What a form sent; says what is wrong with an address.
	 *
	 * @param mixed $raw As it was sent.
	 */
	public static function check( $raw ): array {
		$checked = Settings::checked( $raw );
		$typed   = is_array( $raw ) && is_string( $raw['feed'] ?? null ) ? trim( $raw['feed'] ) : '';
		$ip      = '' === $checked['feed'] ? null : Address::checked_ip( $checked['feed'] );
		if ( '' === $checked['feed'] && '' !== $typed ) {
			add_settings_error( Settings::OPTION, 'feed', __( 'This is not a web address. It begins with https:// and ends with feed.json.', 'casebook-feed' ) );
			$checked['feed'] = Settings::get()['feed'];
		} elseif ( is_wp_error( $ip ) ) {
			add_settings_error( Settings::OPTION, 'feed', $ip->get_error_message() );
		}
		return $checked;
	}

	public static function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::SLUG );
		do_settings_sections( self::SLUG );
		submit_button();
		echo '</form>';
		self::last_run();
		echo '<h2>' . esc_html__( 'When you deactivate or delete this plugin', 'casebook-feed' ) . '</h2><p>'
			. esc_html__( 'Posts and pictures stay. But nobody then updates them or takes them back when a company withdraws its consent: delete them yourself, or keep the plugin.', 'casebook-feed' )
			. '</p></div>';
	}

	private static function last_run(): void {
		$report = get_option( Report::OPTION, array() );
		echo '<h2>' . esc_html__( 'Last run', 'casebook-feed' ) . '</h2>';
		if ( empty( $report['at'] ) ) {
			echo '<p>' . esc_html__( 'There has not been one yet.', 'casebook-feed' ) . '</p>';
		} else {
			$when = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) $report['at'] );
			echo '<p>' . esc_html( $when . ': ' . Report::summary( $report['counts'] ) ) . '</p>';
			if ( $report['messages'] ) {
				echo '<ul class="ul-disc">';
				foreach ( $report['messages'] as list( $kind, $message ) ) {
					echo '<li>' . ( 'problem' === $kind ? '<strong>' . esc_html__( 'Problem:', 'casebook-feed' ) . '</strong> ' : '' ) . esc_html( $message ) . '</li>';
				}
				echo '</ul>';
			}
		}
		self::button( '', __( 'Synchronise now', 'casebook-feed' ) );
		if ( ! empty( $report['pending'] ) ) {
			/* translators: %d: a number of posts */
			self::button( 'confirm', sprintf( __( 'Yes, take these %d posts offline', 'casebook-feed' ), (int) $report['pending'] ) );
		}
		$ignored = count( (array) get_option( Posts::IGNORED, array() ) );
		if ( $ignored ) {
			/* translators: %d: a number of case studies */
			echo '<p>' . esc_html( sprintf( __( '%d case studies were deleted here and are not brought again.', 'casebook-feed' ), $ignored ) ) . '</p>';
			self::button( 'forget', __( 'Bring them again', 'casebook-feed' ) );
		}
	}

	private static function button( string $what, string $label ): void {
		echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="' . esc_attr( self::ACTION ) . '">'
			. '<input type="hidden" name="what" value="' . esc_attr( $what ) . '">';
		wp_nonce_field( self::ACTION );
		submit_button( $label, 'secondary', 'submit', true, array( 'id' => 'casebook-' . ( '' === $what ? 'sync' : $what ) ) );
		echo '</form>';
	}

	/**
	 * The buttons' target.
	 */
	public static function sync(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'casebook-feed' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		$what = sanitize_key( wp_unslash( $_POST['what'] ?? '' ) );
		if ( 'forget' === $what ) {
			delete_option( Posts::IGNORED );
			Settings::forget_pages();
		}
		$report = Sync::run( self::SECONDS, 'confirm' === $what );
		$kind   = $report->has_problems() ? 'error' : 'success';
		add_settings_error( Settings::OPTION, 'sync', Report::summary( $report->counts ) . ( 'error' === $kind ? ' – ' . $report->messages[0][1] : '' ), $kind );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', self::address() ) );
		exit;
	}

	/**
	 * Says everywhere when the feed has not been read for days.
	 */
	public static function overdue(): void {
		$last = (int) get_option( Report::SUCCESS, 0 );
		if ( $last && time() - $last > 3 * DAY_IN_SECONDS && '' !== Settings::get()['feed'] && current_user_can( 'manage_options' ) ) {
			echo '<div class="notice notice-warning"><p>' . esc_html__( 'The feed of case studies has not been read completely for more than three days; withdrawn ones may still be online.', 'casebook-feed' )
				. ' <a href="' . esc_url( self::address() ) . '">' . esc_html__( 'What went wrong', 'casebook-feed' ) . '</a></p></div>';
		}
	}

	/**
	 * One setting.
	 *
	 * @param array $arguments `name`.
	 */
	public static function field( array $arguments ): void {
		$name  = $arguments['name'];
		$value = Settings::get()[ $name ];
		$id    = "casebook-$name";
		$key   = Settings::OPTION . "[$name]";
		$help  = self::help( $name );
		if ( 'feed' === $name ) {
			printf( '<input type="url" class="large-text code" id="%s" name="%s" value="%s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $key ), esc_attr( $value ) );
		} elseif ( 'author' === $name ) {
			wp_dropdown_users( array( 'name' => $key, 'id' => $id, 'selected' => $value, 'capability' => 'edit_posts', 'show_option_none' => __( '(nobody)', 'casebook-feed' ), 'option_none_value' => 0 ) );
		} elseif ( 'topics' === $name ) {
			self::topics( $key, $value );
		} else {
			$labels = self::labels( $name );
			printf( '<select id="%s" name="%s"%s>', esc_attr( $id ), esc_attr( $key ), '' === $help ? '' : ' aria-describedby="' . esc_attr( $id ) . '-help"' );
			foreach ( $labels as $choice => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $choice, $value, false ), esc_html( $label ) );
			}
			echo '</select>';
		}
		if ( '' !== $help ) {
			printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
		}
	}

	private static function topics( string $key, array $chosen ): void {
		$known = get_option( Settings::TOPICS, array() );
		$known = is_array( $known ) ? $known : array();
		foreach ( $chosen as $topic ) {
			$known += array( $topic => $topic );
		}
		if ( ! $known ) {
			echo '<p>' . esc_html__( 'The topics of the feed appear here after the first run.', 'casebook-feed' ) . '</p>';
			return;
		}
		echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Topics', 'casebook-feed' ) . '</legend>';
		foreach ( $known as $topic => $label ) {
			printf( '<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr( $key ), esc_attr( $topic ), checked( in_array( (string) $topic, $chosen, true ), true, false ), esc_html( $label ) );
		}
		echo '</fieldset>';
	}

	private static function labels( string $name ): array {
		if ( 'post_type' === $name ) {
			return Settings::post_types();
		}
		$labels = array(
			'status'    => array(
				'draft'   => __( 'are drafts until somebody publishes them', 'casebook-feed' ),
				'publish' => __( 'are published at once', 'casebook-feed' ),
			),
			'topics_as' => array(
				'category' => __( 'categories', 'casebook-feed' ),
				'post_tag' => __( 'tags', 'casebook-feed' ),
				'none'     => __( 'neither', 'casebook-feed' ),
			),
			'picture'   => array(
				'featured' => __( 'becomes the featured image and leaves the text', 'casebook-feed' ),
				'both'     => __( 'becomes the featured image and stays in the text', 'casebook-feed' ),
				'text'     => __( 'stays in the text only', 'casebook-feed' ),
			),
			'linked'    => array(
				'show' => __( 'are loaded from the centre\'s server', 'casebook-feed' ),
				'omit' => __( 'are left out', 'casebook-feed' ),
			),
			'schedule'  => array(
				'hourly'     => __( 'every hour', 'casebook-feed' ),
				'twicedaily' => __( 'twice a day', 'casebook-feed' ),
				'daily'      => __( 'once a day', 'casebook-feed' ),
			),
		);
		return $labels[ $name ];
	}

	private static function help( string $name ): string {
		$help = array(
			'feed'    => __( 'The centre gives it to you. It ends with feed.json, or with the name of a topic and .json.', 'casebook-feed' ),
			'topics'  => __( 'Tick the ones that you want. If none is ticked, you get them all.', 'casebook-feed' ),
			'picture' => __( 'If it is a photo or the like.', 'casebook-feed' ),
			'linked'  => __( 'WordPress does not accept them in its media library. What is loaded from another server belongs into your privacy notice.', 'casebook-feed' ),
		);
		return $help[ $name ] ?? '';
	}

	private static function address(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}
}
