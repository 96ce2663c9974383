"""Prints a page as WebKitGTK does: `webkit-print.py ADDRESS A4|Letter FILE.pdf`."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

address, paper, file = sys.argv[1:]
view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral())
window = Gtk.Window(default_width=1280, default_height=1000)
window.add(view)
window.show_all()


def show(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        # The page's own scripts and typefaces first.
        GLib.timeout_add(500, start)


def start():
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new("iso_a4" if paper == "A4" else "na_letter"))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _operation: Gtk.main_quit())
    operation.connect("failed", lambda _operation, error: sys.exit(error.message))
    operation.print_()
    start.kept = operation


view.connect("load-changed", show)
view.load_uri(address)
Gtk.main()
