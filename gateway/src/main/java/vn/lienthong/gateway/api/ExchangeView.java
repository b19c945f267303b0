package vn.lienthong.gateway.api;

import vn.lienthong.gateway.content.ExchangeFacts;

/** One call with both its sides. */
public record ExchangeView(ExchangeFacts facts, BodyView request, BodyView answer) {}
