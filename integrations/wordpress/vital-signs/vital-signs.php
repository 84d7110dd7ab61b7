<?php
/**
 * Plugin Name:       Vital Signs
 * Description:       Shows scorecards, trends, gaps and survey results of a school from a published feed, with a shortcode or a block.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Vital Signs contributors
 * License:           MIT (compatible with GPL-2.0-or-later)
 * License URI:       https://spdx.org/licenses/MIT.html
 * Text Domain:       vital-signs
 * Domain Path:       /languages
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

define( 'VITAL_SIGNS_FILE', __FILE__ );
define( 'VITAL_SIGNS_VERSION', '0.1.0' );

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';

add_action( 'init', 'vital_signs_load_words' );

/** A folder of the plugin holds its words: sites without network have no others. */
function vital_signs_load_words() {
	load_plugin_textdomain( 'vital-signs', false, dirname( plugin_basename( VITAL_SIGNS_FILE ) ) . '/languages' );
}
