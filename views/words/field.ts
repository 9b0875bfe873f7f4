import type { FieldCode } from '#src/base/form.ts'
import type { PublicLanguage } from '#src/base/language.ts'

type Words = Record<FieldCode, string>
const de: Words = {
  missing: 'Bitte füllen Sie dieses Feld aus.',
  'too-long': 'Bitte kürzer: höchstens {n} Zeichen.',
  'too-many': 'Bitte höchstens {n} Einträge.',
  'too-short': 'Bitte mindestens {n} Zeichen.',
  'not-allowed': 'Das geht hier nicht.',
  'not-a-day': 'Bitte ein Datum eingeben, zum Beispiel 4.1.2027.',
  'day-past': 'Dieser Tag ist schon vorbei. Bitte einen späteren wählen.',
  'day-too-far': 'Dieser Tag liegt zu weit in der Zukunft.',
  'not-a-number': 'Bitte eine Zahl eingeben, zum Beispiel 39.',
  'too-small': 'Bitte mindestens {n}.',
  'too-large': 'Bitte höchstens {n}.',
  'not-money': 'Bitte einen Betrag eingeben, zum Beispiel 14,60.',
  'not-email': 'Diese E-Mail-Adresse sieht nicht richtig aus. Beispiel: name@betrieb.de',
  'not-phone': 'Bitte eine Telefonnummer eingeben, zum Beispiel 0221 4710 100.',
  'not-postcode': 'Eine Postleitzahl hat fünf Ziffern.',
  'not-a-choice': 'Bitte wählen Sie eine der Möglichkeiten.',
  'not-a-time': 'Bitte Tage und Uhrzeiten angeben, zum Beispiel Mo bis Fr, 8:00 bis 12:00.',
  'bad-characters': 'Hier steht ein Zeichen, das man nicht sehen kann. Bitte schreiben Sie den Text neu.',
  'end-before-start': 'Das Ende liegt vor dem Anfang.',
  'consent-missing': 'Ohne Ihr Ja geht es hier nicht weiter.',
  'wrong-code': 'Dieser Code passt nicht. Bitte prüfen Sie ihn.',
  'reason-missing': 'Bitte geben Sie einen Grund an.',
  'next-step-missing': 'Bitte vereinbaren Sie einen nächsten Schritt, oder begründen Sie, warum keiner nötig ist.',
  unknown: 'Das kennen wir nicht. Bitte prüfen Sie die Angabe.',
}
const en: Words = {
  missing: 'Please fill in this field.',
  'too-long': 'Please make it shorter: at most {n} characters.',
  'too-many': 'At most {n} entries, please.',
  'too-short': 'At least {n} characters, please.',
  'not-allowed': 'This is not possible here.',
  'not-a-day': 'Please enter a date, for example 4.1.2027.',
  'day-past': 'This day is over. Please choose a later one.',
  'day-too-far': 'This day is too far in the future.',
  'not-a-number': 'Please enter a number, for example 39.',
  'too-small': 'At least {n}, please.',
  'too-large': 'At most {n}, please.',
  'not-money': 'Please enter an amount, for example 14.60.',
  'not-email': 'This e-mail address does not look right. Example: name@company.com',
  'not-phone': 'Please enter a phone number, for example 0221 4710 100.',
  'not-postcode': 'A postcode has five digits.',
  'not-a-choice': 'Please choose one of the options.',
  'not-a-time': 'Please give days and times, for example Mon to Fri, 8:00 to 12:00.',
  'bad-characters': 'There is a character here that cannot be seen. Please type the text again.',
  'end-before-start': 'The end is before the start.',
  'consent-missing': 'We need your yes to go on here.',
  'wrong-code': 'This code does not fit. Please check it.',
  'reason-missing': 'Please give a reason.',
  'next-step-missing': 'Please agree on a next step, or say why none is needed.',
  unknown: 'We do not know this. Please check it.',
}
const ar: Words = {
  missing: 'يرجى ملء هذه الخانة.',
  'too-long': 'يرجى الاختصار: {n} حرفاً على الأكثر.',
  'too-many': '{n} على الأكثر من فضلك.',
  'too-short': '{n} أحرف على الأقل من فضلك.',
  'not-allowed': 'هذا غير ممكن هنا.',
  'not-a-day': 'يرجى كتابة تاريخ، مثلاً 4.1.2027.',
  'day-past': 'هذا اليوم قد مضى. يرجى اختيار يوم لاحق.',
  'day-too-far': 'هذا اليوم بعيد جداً.',
  'not-a-number': 'يرجى كتابة رقم، مثلاً 39.',
  'too-small': '{n} على الأقل من فضلك.',
  'too-large': '{n} على الأكثر من فضلك.',
  'not-money': 'يرجى كتابة مبلغ، مثلاً 14,60.',
  'not-email': 'عنوان البريد الإلكتروني غير صحيح. مثال: name@example.com',
  'not-phone': 'يرجى كتابة رقم هاتف، مثلاً 0221 4710 100.',
  'not-postcode': 'الرمز البريدي خمسة أرقام.',
  'not-a-choice': 'يرجى اختيار أحد الخيارات.',
  'not-a-time': 'يرجى كتابة الأيام والأوقات، مثلاً من 8:00 إلى 12:00.',
  'bad-characters': 'هنا حرف غير مرئي. يرجى كتابة النص من جديد.',
  'end-before-start': 'النهاية قبل البداية.',
  'consent-missing': 'نحتاج إلى موافقتك للمتابعة.',
  'wrong-code': 'هذا الرمز غير صحيح. يرجى التحقق منه.',
  'reason-missing': 'يرجى ذكر السبب.',
  'next-step-missing': 'يرجى الاتفاق على الخطوة التالية.',
  unknown: 'لا نعرف هذا. يرجى التحقق.',
}
export const fieldWords: Record<PublicLanguage, Words> = { de, plain: de, en, ar }

/** 'too-long:75' as a sentence in the reader's language. */
export const sayError = (code: string, language: PublicLanguage): string => {
  const [name = '', n = ''] = code.split(':')
  return (fieldWords[language][name as FieldCode] ?? fieldWords[language].unknown).replace('{n}', n)
}
