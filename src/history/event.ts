/** Everything that can happen to a thing, worded for the timeline. A new event without German words does not compile. */
export const eventWords = {
  'link-opened': 'Link geöffnet',
  'signed-in': 'Angemeldet', 'signed-out': 'Abgemeldet', 'staff-created': 'Konto angelegt', 'staff-changed': 'Konto geändert', 'two-factor-enabled': 'Zweiter Faktor eingerichtet', 'two-factor-reset': 'Zweiter Faktor zurückgesetzt', 'password-changed': 'Passwort geändert', 'sessions-ended': 'Andere Sitzungen beendet',
  'location-created': 'Standort angelegt', 'location-changed': 'Standort geändert',
  'mail-queued': 'Nachricht vorbereitet', 'mail-sent': 'Nachricht verschickt', 'mail-dead': 'Nachricht nicht zustellbar', 'mail-requeued': 'Nachricht neu eingereiht',
  'follow-up-planned': 'Nächster Schritt vereinbart', 'follow-up-done': 'Schritt erledigt', 'follow-up-moved': 'Schritt verschoben', 'no-step-needed': 'Kein weiterer Schritt nötig',
  'page-text-changed': 'Text geändert', 'feedback-received': 'Barriere gemeldet',
  'employer-created': 'Betrieb angelegt', 'employer-changed': 'Betrieb geändert', 'employer-verified': 'Betrieb geprüft', 'employer-blocked': 'Betrieb gesperrt', 'contact-person-added': 'Ansprechperson ergänzt', 'contact-noted': 'Kontakt festgehalten',
  'request-started': 'Anfrage begonnen', 'request-step-saved': 'Schritt gespeichert', 'request-received': 'Anfrage eingegangen', 'request-email-confirmed': 'E-Mail-Adresse bestätigt', 'request-email-changed': 'E-Mail-Adresse geändert', 'request-link-sent': 'Link zum Weitermachen verschickt', 'request-linked': 'Mit Betrieb verknüpft', 'request-contacted': 'Betrieb erreicht',
  'request-formulating': 'Stelle wird formuliert', 'request-handed-over': 'Zur Stelle geworden', 'request-declined': 'Anfrage abgelehnt', 'request-withdrawn': 'Anfrage zurückgezogen',
  'vacancy-drafted': 'Entwurf angelegt', 'vacancy-edited': 'Text geändert', 'vacancy-sent': 'Text an den Betrieb geschickt', 'vacancy-confirmed': 'Text bestätigt', 'vacancy-change-asked': 'Änderung gewünscht', 'vacancy-published': 'Veröffentlicht', 'vacancy-extended': 'Verlängert',
  'vacancy-paused': 'Pausiert', 'vacancy-resumed': 'Wieder veröffentlicht', 'vacancy-closed': 'Geschlossen', 'finding-overridden': 'Hinweis mit Begründung übergangen', 'finding-override-seconded': 'Zweite Prüfung erfolgt',
  'candidate-created': 'Profil angelegt', 'candidate-changed': 'Profil geändert', 'candidate-deleted': 'Profil gelöscht', 'access-given': 'Zugang zu den eigenen Daten ausgegeben',
  'consent-given': 'Einwilligung gegeben', 'consent-withdrawn': 'Einwilligung widerrufen', 'disclosed': 'An Betrieb übermittelt',
  'list-shown': 'Abgleich angezeigt',
  'workspace-opened': 'Arbeitsplatz eröffnet', 'workspace-saved': 'Angaben gespeichert', 'workspace-kept': 'Mit Code aufbewahrt', 'workspace-reopened': 'Mit Code geöffnet', 'workspace-deleted': 'Alles gelöscht', 'letter-saved': 'Anschreiben gespeichert', 'application-made': 'Bewerbung erstellt',
  'proposal-offered': 'Stelle angeboten', 'proposal-answered': 'Antwort der Person', 'proposal-sent': 'Bewerbung freigegeben', 'proposal-viewed': 'Vom Betrieb angesehen', 'employer-answered': 'Antwort des Betriebs', 'proposal-closed': 'Vorschlag abgeschlossen',
  'placement-recorded': 'Arbeitsaufnahme festgehalten', 'check-in-done': 'Nachfrage erledigt',
  'ticket-taken': 'Nummer gezogen', 'ticket-called': 'Aufgerufen', 'ticket-called-again': 'Erneut aufgerufen', 'visit-served': 'Gespräch begonnen', 'visit-finished': 'Besuch beendet', 'visit-left': 'Ohne Gespräch gegangen', 'device-paired': 'Gerät verbunden', 'device-unpaired': 'Gerät getrennt',
  'retention-changed': 'Löschfrist geändert', 'retention-run': 'Löschlauf',
} as const satisfies Record<string, string>
export type Event = keyof typeof eventWords

export type HistoryEntry = { at: Date; what: Event; actorName: string | null; actorKind: string; facts: Record<string, string | number | boolean | null> }
