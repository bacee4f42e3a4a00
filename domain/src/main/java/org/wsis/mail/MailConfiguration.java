package org.wsis.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the outgoing mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, PublicAddress.class})
class MailConfiguration {}
