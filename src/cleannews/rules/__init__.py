"""The rules, one module for each kind of furniture.

`ALL` is the precedence: where two cuts overlap, the rule that stands first here wins.
"""

from cleannews.rule import Rule
from cleannews.rules.ad import ad_copy, ad_inline, ad_marker
from cleannews.rules.byline import contributors, name_above_role, report_by, role_line, role_tail, writer_line
from cleannews.rules.caption import buried_caption, caption_above_lead, caption_line, credited_caption, enlarge, photo_credit, repeated_caption
from cleannews.rules.dateline import buried_dateline, dash_before_lead, dateline
from cleannews.rules.embed import gambas, social_post, tv_link, video_address, video_inline, video_link
from cleannews.rules.legal import address_block, copyright_notice, notice, syndication
from cleannews.rules.nav import blog_meta, breadcrumb, category, kicker, lone_marks, nav_label, next_page, pagination, read_on, site_address, summary_label
from cleannews.rules.promo import click_here, follow_call, follow_line, more_news_at, read_at, split_call
from cleannews.rules.related import (
    advertorial_link,
    baca_juga,
    baca_juga_inline,
    baca_paren,
    bullet_link,
    more_link,
    more_news,
    related_list,
)
from cleannews.rules.share import label_run, share_before_lead, share_buttons
from cleannews.rules.signoff import capitals, initials, lone_dash, name_signoff, stars
from cleannews.rules.source import adapted, agency, source_credit, source_tail
from cleannews.rules.tags import glued_tags, hashtags, loose_tags, tag_list
from cleannews.rules.timestamp import glued_stamp, outlet_time, timestamp
from cleannews.rules.title import glued_title, known_title, title
from cleannews.rules.widget import code_residue, comment_notice, counter, program_residue, ticker, widget_label

ALL: tuple[Rule, ...] = (
    # certain by their form
    code_residue, program_residue, comment_notice, gambas, ad_marker, ad_inline,
    # around the lead
    site_address, summary_label, known_title, timestamp, outlet_time, glued_stamp, share_before_lead, report_by, dateline, buried_dateline, dash_before_lead, breadcrumb, category, kicker, credited_caption,
    # links, and what is often taken for one
    video_link, video_inline, social_post, tv_link, video_address, split_call, read_at, follow_call, follow_line, more_news_at, click_here,
    baca_juga, baca_paren, baca_juga_inline, more_link, related_list, more_news, bullet_link, advertorial_link, ad_copy,
    # credits and notices
    syndication, address_block, copyright_notice, notice, source_credit, source_tail, agency, adapted,
    role_line, name_above_role, role_tail, contributors, writer_line, name_signoff, initials, stars, lone_dash, capitals,
    tag_list, hashtags, loose_tags, glued_tags,
    # site furniture with a line of its own
    share_buttons, label_run, nav_label, pagination, read_on, next_page, blog_meta, lone_marks, widget_label, counter, ticker,
    # known by their neighbours
    enlarge, repeated_caption, caption_line, photo_credit, buried_caption, title, glued_title, caption_above_lead,
)  # fmt: skip
